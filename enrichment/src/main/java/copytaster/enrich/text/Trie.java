package copytaster.enrich.text;

/**
 * Phrases, word by word, as one table: the hash of the words so far leads to the number of the
 * phrase that ends there, if one does, and to what says which words may come next.
 */
public final class Trie {

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

  /** Returns the number of the phrase that ends with a state. */
  public int number(long state) {
    return numberOf(found(state));
  }

  /** Returns where phrases may begin in a text, with or without the particles words carry. */
  public Starts starts(Tokens tokens, Prefixes prefixes) {
    return Starts.of(tokens, prefixes, begins, states);
  }

  /** Returns the state that a token leads to, with or without the particles it carries. */
  public long state(Tokens tokens, Prefixes prefixes, int at) {
    return Starts.state(tokens, prefixes, begins, at);
  }

  /** Returns how many characters of a token are no part of the phrases that begin with it. */
  int skipped(Prefixes prefixes, int at) {
    return (prefixes.flags(at) & begins) != 0 ? 0 : prefixes.length(at);
  }

  /** Returns whether a phrase may begin with a token. */
  boolean mayBegin(Prefixes prefixes, int at) {
    return ((prefixes.flags(at) | prefixes.flagsOfRest(at)) & begins) != 0;
  }

  /** Returns what there is for a state, for {@link #numberOf} and {@link #goesOn}. */
  public long found(long state) {
    return states.bits(state);
  }

  /** Returns the number of the phrase that ends there, {@link #NONE} if none does. */
  public static int numberOf(long found) {
    return (int) found;
  }

  /** Returns whether a phrase may go on with a token. */
  public static boolean goesOn(Tokens tokens, int at, long found) {
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
