package copytaster.enrich.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A {@link Trie} of phrases with what each means.
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

  private final Trie trie;
  private final List<List<T>> meanings = new ArrayList<>(List.of(List.of()));

  /**
   * Makes an empty one.
   *
   * @param words gets every word of every phrase
   * @param begins marks the words that a phrase begins with: a single {@link WordFlag}
   */
  public PhraseTable(HashIndex words, long begins) {
    this.trie = new Trie(words, begins);
  }

  /** Adds what a phrase means. */
  public void add(Tokens phrase, T meaning) {
    if (phrase.size() > 0) {
      add(trie.add(phrase), meaning);
    }
  }

  // Lists of just so many: most phrases mean one thing, and there are a hundred thousand.
  private void add(long state, T meaning) {
    int number = trie.number(state);
    if (number == Trie.NONE) {
      trie.set(state, meanings.size());
      meanings.add(List.of(meaning));
    } else {
      var more = new ArrayList<>(meanings.get(number));
      more.add(meaning);
      meanings.set(number, List.copyOf(more));
    }
  }

  /** Returns whether there is no phrase in it. */
  public boolean isEmpty() {
    return meanings.size() == 1;
  }

  /** Returns where phrases may begin in a text, with or without the particles words carry. */
  public Starts starts(Tokens tokens, Prefixes prefixes) {
    return trie.starts(tokens, prefixes);
  }

  /** Finds the phrases that begin at a token, with or without the particles it carries. */
  public void find(Tokens tokens, Prefixes prefixes, int at, Sink<T> sink) {
    find(tokens, prefixes, at, trie.first(tokens, prefixes, at), sink);
  }

  /**
   * Finds the phrases that begin at a token, with or without the particles it carries.
   *
   * @param first what its word leads to, as {@link #starts} says
   */
  public void find(Tokens tokens, Prefixes prefixes, int at, long first, Sink<T> sink) {
    int skipped = trie.isWhole(prefixes, at) ? 0 : prefixes.length(at);
    trie.find(
        tokens,
        prefixes,
        at,
        first,
        (end, number) -> sink.take(skipped, end, meanings.get(number)));
  }
}
