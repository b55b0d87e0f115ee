package copytaster.enrich.text;

/**
 * Phrases, word by word, as one table: the hash of the words so far leads to the number of the
 * phrase that ends there, if one does, and to what says which words may come next.
 */
public final class Trie {

  /** Takes the phrases that begin at a token, shorter ones first. */
  @FunctionalInterface
  public interface Sink {

    /**
     * Takes one.
     *
     * @param end the token behind its last
     * @param number its number
     */
    void take(int end, int number);
  }

  /** Number of words that are no phrase. */
  public static final int NONE = 0;

  // Behind a longer word a full stop ends the sentence.
  private static final int LONGEST_ABBREVIATION = 3;

  private final HashIndex words;
  private final long begins;
  // The number below; above, a bit for each word that comes next, several words to a bit: so few
  // are looked up in vain.
  private final HashIndex states = new HashIndex();

  /**
   * Makes an empty one.
   *
   * @param words gets every word of every phrase
   * @param begins marks the words that a phrase begins with: a single {@link WordFlag}
   */
  public Trie(HashIndex words, long begins) {
    this.words = words;
    this.begins = begins;
  }

  /**
   * Adds a phrase.
   *
   * @return the state that it leads to, for {@link #set}
   */
  public long add(Tokens phrase) {
    long state = 0;
    for (int i = 0; i < phrase.size(); i++) {
      words.mark(phrase.hash(i), WordFlag.KNOWN | (i == 0 ? begins : 0));
      state = WordHash.then(state, phrase.hash(i));
      if (i < phrase.size() - 1) {
        states.mark(state, follower(phrase.hash(i + 1)));
      }
    }
    return state;
  }

  /** Sets the number, above 0, of the phrase that ends with a state, which has none yet. */
  public void set(long state, int number) {
    states.mark(state, number);
  }

  /** Returns the number of the phrase that ends with a state, {@link #NONE} if none does. */
  int number(long state) {
    return (int) states.bits(state);
  }

  /**
   * Returns where phrases may begin in a text, with or without the particles words carry. All are
   * looked up in one go, where none has to wait until another's memory has come.
   */
  public Starts starts(Tokens tokens, Prefixes prefixes) {
    int shift = Long.numberOfTrailingZeros(begins);
    int[] starts =
        Bits.list(
            tokens.size(),
            at -> (int) ((prefixes.flags(at) | prefixes.flagsOfRest(at)) >>> shift) & 1);
    long[] found = new long[starts.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = first(tokens, prefixes, starts[i]);
    }
    return new Starts(starts, found);
  }

  /** Returns what a token leads to, for {@link #find}. */
  public long first(Tokens tokens, Prefixes prefixes, int at) {
    return states.bits(state(tokens, prefixes, at));
  }

  /**
   * Finds the phrases that begin at a token, with or without the particles it carries.
   *
   * @param first what the token leads to
   */
  public void find(Tokens tokens, Prefixes prefixes, int at, long first, Sink sink) {
    long state = state(tokens, prefixes, at);
    long found = first;
    int end = at + 1;
    take(found, end, sink);
    while (goesOn(tokens, end, found)) {
      state = WordHash.then(state, tokens.hash(end++));
      found = states.bits(state);
      take(found, end, sink);
    }
  }

  private static void take(long found, int end, Sink sink) {
    if ((int) found != NONE) {
      sink.take(end, (int) found);
    }
  }

  private long state(Tokens tokens, Prefixes prefixes, int at) {
    return WordHash.then(0, isWhole(prefixes, at) ? tokens.hash(at) : prefixes.rest(at));
  }

  /** Returns whether what begins with a token begins with it as it stands, particles and all. */
  boolean isWhole(Prefixes prefixes, int at) {
    return (prefixes.flags(at) & begins) != 0;
  }

  private static boolean goesOn(Tokens tokens, int at, long found) {
    return at < tokens.size() && (found & follower(tokens.hash(at))) != 0 && joins(tokens, at);
  }

  private static long follower(long word) {
    return 1L << Integer.SIZE << (word >>> (Long.SIZE - 5));
  }

  private static boolean joins(Tokens tokens, int token) {
    return switch (tokens.gap(token)) {
      case Tokens.SPACE, Tokens.LINE, '-', '\'', '&' -> true;
      case '.' -> tokens.length(token - 1) <= LONGEST_ABBREVIATION;
      default -> false;
    };
  }
}
