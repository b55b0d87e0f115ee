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

  /** Says that no phrase begins with a word. */
  public static final int NONE = HashIndex.ABSENT;

  private static final int PREFIX_ONLY = 0;
  // Behind a longer word a full stop ends the sentence.
  private static final int LONGEST_ABBREVIATION = 3;

  private final HashIndex words;
  private final int begins;
  private final long inner;
  private final HashIndex states = new HashIndex();
  private final List<List<T>> meanings = new ArrayList<>(List.of(List.of()));

  /**
   * Makes an empty one.
   *
   * @param words gets every word of every phrase
   * @param begins marks the words that a phrase begins with
   * @param inner marks the words that a phrase goes on with
   */
  public PhraseTable(HashIndex words, int begins, long inner) {
    this.words = words;
    this.begins = begins;
    this.inner = inner;
  }

  /** Adds what a phrase means. */
  public void add(Tokens phrase, T meaning) {
    long state = 0;
    for (int i = 0; i < phrase.size(); i++) {
      words.mark(phrase.hash(i), WordFlag.KNOWN | (i > 0 ? inner : begins));
      state = WordHash.then(state, phrase.hash(i));
      if (!states.contains(state)) {
        states.put(state, PREFIX_ONLY);
      }
    }
    if (phrase.size() > 0) {
      add(state, meaning);
    }
  }

  /** Returns whether there is no phrase in it. */
  public boolean isEmpty() {
    return meanings.size() == 1;
  }

  /** Finds the phrases that begin at a token, with or without the particles it carries. */
  public void find(Tokens tokens, Prefixes prefixes, int at, Sink<T> sink) {
    find(tokens, prefixes, at, first(tokens, prefixes, at), sink);
  }

  /**
   * Finds the phrases that begin at a token, with or without the particles it carries.
   *
   * @param first what its word leads to, as {@link #first} and {@link #starts} say
   */
  public void find(Tokens tokens, Prefixes prefixes, int at, int first, Sink<T> sink) {
    if (first != NONE) {
      walk(tokens, prefixes, at, first, sink);
    }
  }

  /** Returns where phrases may begin in a text, with or without the particles words carry. */
  public Starts starts(Tokens tokens, Prefixes prefixes) {
    return Starts.of(tokens, prefixes, begins, states);
  }

  /**
   * Returns what a token leads to, with or without the particles it carries.
   *
   * @return {@link #NONE} if no phrase begins with it
   */
  public int first(Tokens tokens, Prefixes prefixes, int at) {
    boolean mayBegin = ((prefixes.flags(at) | prefixes.flagsOfRest(at)) & begins) != 0;
    return mayBegin ? states.get(Starts.state(tokens, prefixes, begins, at)) : NONE;
  }

  // Asked before every look-up, as most phrases end with their first word.
  private boolean mayGoOn(Tokens tokens, Prefixes prefixes, int at) {
    return at < tokens.size() && (prefixes.flags(at) & inner) != 0 && joins(tokens, at);
  }

  private void walk(Tokens tokens, Prefixes prefixes, int at, int first, Sink<T> sink) {
    long state = Starts.state(tokens, prefixes, begins, at);
    int skipped = (prefixes.flags(at) & begins) != 0 ? 0 : prefixes.length(at);
    int found = first;
    int end = at + 1;
    while (found != NONE) {
      if (found != PREFIX_ONLY) {
        sink.take(skipped, end, meanings.get(found));
      }
      if (!mayGoOn(tokens, prefixes, end)) {
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

  // Lists of just so many: most phrases mean one thing, and there are a hundred thousand.
  private void add(long state, T meaning) {
    int at = states.get(state);
    if (at == PREFIX_ONLY) {
      states.put(state, meanings.size());
      meanings.add(List.of(meaning));
    } else {
      var more = new ArrayList<>(meanings.get(at));
      more.add(meaning);
      meanings.set(at, List.copyOf(more));
    }
  }
}
