package copytaster.enrich.text;

/**
 * The particles that Arabic writes together with the next word (و ف ب ل ك and لل for ل and ال),
 * where a token is only known without them. A word that is known as it stands keeps its first
 * letter: the ب of بوتين is no particle.
 */
public final class Prefixes {

  private static final int SHORTEST_REST = 3;
  private static final long ARTICLE = WordHash.then(WordHash.then(WordHash.EMPTY, 'ا'), 'ل');

  private final long[] flags;
  private final long[] flagsOfRests;
  private final long[] rests;
  private final byte[] lengths;

  private Prefixes(int size) {
    flags = new long[size];
    flagsOfRests = new long[size];
    rests = new long[size];
    lengths = new byte[size];
  }

  /**
   * Looks at all tokens of a text.
   *
   * @param known the words that any vocabulary has
   */
  public static Prefixes of(Tokens tokens, HashIndex known) {
    var prefixes = new Prefixes(tokens.size());
    prefixes.lookUp(tokens, known);
    prefixes.splitAll(tokens, known);
    return prefixes;
  }

  // By itself: no look-up has to wait until the memory of the one before has come.
  private void lookUp(Tokens tokens, HashIndex known) {
    for (int token = 0; token < flags.length; token++) {
      flags[token] = known.bits(tokens.hash(token));
    }
  }

  private void splitAll(Tokens tokens, HashIndex known) {
    int[] words = Bits.list(flags.length, token -> mayCarry(tokens, token));
    for (int word : words) {
      rests[word] = tokens.hash(word, 1, 0);
      flagsOfRests[word] = known.bits(rests[word]);
    }
    for (int word : words) {
      split(tokens, word, known);
    }
  }

  // 1 for a word that may carry particles, else 0.
  private int mayCarry(Tokens tokens, int token) {
    int never = (int) flags[token] & (WordFlag.BEGINS | WordFlag.COMMON);
    int isLong = SHORTEST_REST - tokens.length(token);
    return Particles.count(tokens.first(token)) & Bits.negative((never - 1) & isLong);
  }

  /** Returns the {@link WordFlag}s of a token as it stands. */
  public long flags(int token) {
    return flags[token];
  }

  /** Returns the {@link WordFlag}s of a token without its particles, none if it has none. */
  public long flagsOfRest(int token) {
    return flagsOfRests[token];
  }

  /** Returns the hash of a token without its particles, 0 if it has none. */
  public long rest(int token) {
    return rests[token];
  }

  /** Returns how many characters the particles of a token have. */
  public int length(int token) {
    return lengths[token];
  }

  // و ب ل ف ك وب ول وك فب فل فك, and لل ولل فلل, of which the last letter is the article's.
  private void split(Tokens tokens, int token, HashIndex known) {
    char first = tokens.first(token);
    char second = letter(tokens, token, 1);
    boolean isArticle = first == 'ل' && second == 'ل';
    // للحد is ل and الحد, never the name لحد.
    if (take(tokens, token, 1, isArticle ? WordFlag.ENTITY : WordFlag.BEGINS, known)) {
      return;
    }
    boolean isDone =
        isArticle
            ? splitArticle(tokens, token, 2, known)
            : (first == 'و' || first == 'ف') && splitSecond(tokens, token, second, known);
    if (!isDone) {
      flagsOfRests[token] = 0;
      rests[token] = 0;
    }
  }

  private boolean splitSecond(Tokens tokens, int token, char second, HashIndex known) {
    return ((second == 'ب' || second == 'ل' || second == 'ك')
            && splitAt(tokens, token, 2, tokens.hash(token, 2, 0), known))
        || (second == 'ل'
            && letter(tokens, token, 2) == 'ل'
            && splitArticle(tokens, token, 3, known));
  }

  private static char letter(Tokens tokens, int token, int at) {
    return at < tokens.length(token) ? tokens.text().charAt(tokens.begin(token) + at) : ' ';
  }

  // للكرملين is ل and الكرملين: the article belongs to the name.
  private boolean splitArticle(Tokens tokens, int token, int length, HashIndex known) {
    int begin = tokens.begin(token) + length;
    long rest = WordHash.of(ARTICLE, tokens.text().characters(), begin, tokens.end(token));
    return tokens.length(token) >= length + SHORTEST_REST
        && splitAt(tokens, token, length - 1, rest, known);
  }

  private boolean splitAt(Tokens tokens, int token, int length, long rest, HashIndex known) {
    rests[token] = rest;
    flagsOfRests[token] = known.bits(rest);
    return tokens.length(token) >= length + SHORTEST_REST
        && take(tokens, token, length, WordFlag.BEGINS, known);
  }

  private boolean take(Tokens tokens, int token, int length, int flags, HashIndex known) {
    long flagsOfRest = flagsOfRests[token];
    boolean isKnown =
        (flagsOfRest & flags) != 0
            && ((flagsOfRest & WordFlag.DATE) != 0
                || !ArabicForms.isCommonWithEnding(tokens, token, known));
    lengths[token] = (byte) (isKnown ? length : 0);
    return isKnown;
  }
}
