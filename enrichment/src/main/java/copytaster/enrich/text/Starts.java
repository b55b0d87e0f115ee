package copytaster.enrich.text;

/**
 * The tokens of a text that phrases of a trie may begin with, in the order of the text, and what
 * each leads to.
 */
public final class Starts {

  private final int[] tokens;
  private final long[] found;

  Starts(int[] tokens, long[] found) {
    this.tokens = tokens;
    this.found = found;
  }

  /** Returns how many there are. */
  public int size() {
    return tokens.length;
  }

  /** Returns one of the tokens. */
  public int token(int start) {
    return tokens[start];
  }

  /** Returns what the trie has for its word, 0 for nothing. */
  public long found(int start) {
    return found[start];
  }
}
