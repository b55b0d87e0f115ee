package copytaster.enrich.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A trie of phrases, word by word, with what each means. It is one table: the hash of the words so
 * far leads to the meanings of the phrase that ends there, or to none yet.
 *
 * @param <T> a meaning
 */
public final class PhraseTable<T> {

  /**
   * Takes the phrases that begin at a token, shorter ones first.
   *
   * @param <T> a meaning
   */
  @FunctionalInterface
  public interface Sink<T> {

    /**
     * Takes one.
     *
     * @param skipped how many characters of the first token are no part of the phrase
     * @param end the token behind its last
     * @param meanings what it means, in the order that they were added
     */
    void take(int skipped, int end, List<T> meanings);
  }

  private static final int PREFIX_ONLY = 0;
  // Behind a longer word a full stop ends the sentence.
  private static final int LONGEST_ABBREVIATION = 3;

  private final HashIndex words;
  private final int flag;
  private final HashIndex states = new HashIndex();
  private final List<List<T>> meanings = new ArrayList<>(List.of(List.of()));

  /**
   * Makes an empty one.
   *
   * @param words gets every word of every phrase
   * @param flag marks the words that a phrase begins with
   */
  public PhraseTable(HashIndex words, int flag) {
    this.words = words;
    this.flag = flag;
  }

  /** Adds what a phrase means. */
  public void add(Tokens phrase, T meaning) {
    long state = 0;
    for (int i = 0; i < phrase.size(); i++) {
      words.mark(phrase.hash(i), WordFlag.KNOWN | (i == 0 ? flag : 0));
      state = WordHash.then(state, phrase.hash(i));
      if (!states.contains(state)) {
        states.put(state, PREFIX_ONLY);
      }
    }
    if (phrase.size() > 0) {
      meaningsOf(state).add(meaning);
    }
  }

  /** Returns whether there is no phrase in it. */
  public boolean isEmpty() {
    return meanings.size() == 1;
  }

  /** Finds the phrases that begin at a token, with and without the particles it carries. */
  public void find(Tokens tokens, Prefixes prefixes, int at, Sink<T> sink) {
    if ((prefixes.flags(at) & flag) != 0) {
      walk(tokens, at, tokens.hash(at), 0, sink);
    }
    if ((prefixes.flagsOfRest(at) & flag) != 0) {
      walk(tokens, at, prefixes.rest(at), prefixes.length(at), sink);
    }
  }

  private void walk(Tokens tokens, int at, long first, int skipped, Sink<T> sink) {
    long state = WordHash.then(0, first);
    int found = states.get(state);
    int end = at + 1;
    while (found != HashIndex.ABSENT) {
      if (found != PREFIX_ONLY) {
        sink.take(skipped, end, meanings.get(found));
      }
      if (end == tokens.size() || !joins(tokens, end)) {
        return;
      }
      state = WordHash.then(state, tokens.hash(end++));
      found = states.get(state);
    }
  }

  /** Returns whether a phrase goes on to a token: nothing stands before it that ends one. */
  public static boolean joins(Tokens tokens, int token) {
    return switch (tokens.gap(token)) {
      case Tokens.SPACE, Tokens.LINE, '-', '\'', '&' -> true;
      case '.' -> tokens.length(token - 1) <= LONGEST_ABBREVIATION;
      default -> false;
    };
  }

  private List<T> meaningsOf(long state) {
    int at = states.get(state);
    if (at == PREFIX_ONLY) {
      at = meanings.size();
      meanings.add(new ArrayList<>(1));
      states.put(state, at);
    }
    return meanings.get(at);
  }
}
