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
    for (int token = 0; token < tokens.size(); token++) {
      if ((prefixes.flags[token] & (WordFlag.BEGINS | WordFlag.COMMON)) == 0) {
        prefixes.split(tokens, token, known);
      }
    }
    return prefixes;
  }

  // By itself: no look-up has to wait until the memory of the one before has come.
  private void lookUp(Tokens tokens, HashIndex known) {
    for (int token = 0; token < flags.length; token++) {
      flags[token] = known.bits(tokens.hash(token));
    }
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
    switch (tokens.first(token)) {
      case 'و', 'ف' -> splitConjunction(tokens, token, known);
      case 'ل' -> {
        boolean isArticle = letter(tokens, token, 1) == 'ل';
        // للحد is ل and الحد, never the name لحد.
        int flags = isArticle ? WordFlag.ENTITY : WordFlag.BEGINS;
        if (!splitAt(tokens, token, 1, flags, known) && isArticle) {
          splitArticle(tokens, token, 2, known);
        }
      }
      case 'ب', 'ك' -> splitAt(tokens, token, 1, WordFlag.BEGINS, known);
      default -> {}
    }
  }

  private void splitConjunction(Tokens tokens, int token, HashIndex known) {
    char second = letter(tokens, token, 1);
    boolean isDone =
        splitAt(tokens, token, 1, WordFlag.BEGINS, known)
            || ((second == 'ب' || second == 'ل' || second == 'ك')
                && splitAt(tokens, token, 2, WordFlag.BEGINS, known));
    if (!isDone && second == 'ل' && letter(tokens, token, 2) == 'ل') {
      splitArticle(tokens, token, 3, known);
    }
  }

  private static char letter(Tokens tokens, int token, int at) {
    return at < tokens.length(token) ? tokens.text().charAt(tokens.begin(token) + at) : ' ';
  }

  private boolean splitAt(Tokens tokens, int token, int length, int flags, HashIndex known) {
    return tokens.length(token) >= length + SHORTEST_REST
        && take(tokens, token, length, tokens.hash(token, length, 0), flags, known);
  }

  // للكرملين is ل and الكرملين: the article belongs to the name.
  private void splitArticle(Tokens tokens, int token, int length, HashIndex known) {
    if (tokens.length(token) >= length + SHORTEST_REST) {
      int begin = tokens.begin(token) + length;
      long rest = WordHash.of(ARTICLE, tokens.text().characters(), begin, tokens.end(token));
      take(tokens, token, length - 1, rest, WordFlag.BEGINS, known);
    }
  }

  private boolean take(
      Tokens tokens, int token, int length, long rest, int flags, HashIndex known) {
    long flagsOfRest = known.bits(rest);
    boolean isKnown =
        (flagsOfRest & flags) != 0
            && ((flagsOfRest & WordFlag.DATE) != 0
                || !ArabicForms.isCommonWithEnding(tokens, token, known));
    if (isKnown) {
      flagsOfRests[token] = flagsOfRest;
      rests[token] = rest;
      lengths[token] = (byte) length;
    }
    return isKnown;
  }
}
