package copytaster.enrich.text;

/**
 * The tokens of a text that phrases of a trie may begin with, in the order of the text, and what
 * each leads to. All are looked up in one go, where none has to wait until another's memory has
 * come.
 */
public final class Starts {

  private final int[] tokens;
  private final long[] found;

  private Starts(int[] tokens, long[] found) {
    this.tokens = tokens;
    this.found = found;
  }

  /**
   * Looks at all tokens of a text.
   *
   * @param flag which words phrases begin with: a single {@link WordFlag}
   * @param states what each state of the trie leads to
   */
  static Starts of(Tokens tokens, Prefixes prefixes, long flag, HashIndex states) {
    int shift = Long.numberOfTrailingZeros(flag);
    int[] starts =
        Bits.list(
            tokens.size(),
            at -> (int) ((prefixes.flags(at) | prefixes.flagsOfRest(at)) >>> shift) & 1);
    long[] found = new long[starts.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = states.bits(state(tokens, prefixes, flag, starts[i]));
    }
    return new Starts(starts, found);
  }

  /** Returns how many there are. */
  public int size() {
    return found.length;
  }

  /** Returns one of the tokens. */
  public int token(int start) {
    return tokens[start];
  }

  /** Returns what the trie has for its word, 0 for nothing. */
  public long found(int start) {
    return found[start];
  }

  /**
   * Returns the state that the first word of a phrase leads to. What is known as it stands carries
   * no particles.
   */
  static long state(Tokens tokens, Prefixes prefixes, long flag, int at) {
    boolean isWhole = (prefixes.flags(at) & flag) != 0;
    return WordHash.then(0, isWhole ? tokens.hash(at) : prefixes.rest(at));
  }
}
