package copytaster.enrich.text;

/**
 * The particles that Arabic writes together with the next word (و ف ب ل ك and لل for ل and ال),
 * where a token is only known without them. A word that is known as it stands keeps its first
 * letter: the ب of بوتين is no particle.
 */
public final class Prefixes {

  private static final String[] NONE = {};
  private static final String[] BY_WAW = {"و", "وب", "ول", "وك", "ولل"};
  private static final String[] BY_FA = {"ف", "فب", "فل", "فك", "فلل"};
  private static final String[] BY_LAM = {"ل", "لل"};
  private static final String[] BA = {"ب"};
  private static final String[] KAF = {"ك"};
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

  private static String[] particles(char first) {
    return switch (first) {
      case 'و' -> BY_WAW;
      case 'ف' -> BY_FA;
      case 'ل' -> BY_LAM;
      case 'ب' -> BA;
      case 'ك' -> KAF;
      default -> NONE;
    };
  }

  private void split(Tokens tokens, int token, HashIndex known) {
    for (var particle : particles(tokens.first(token))) {
      if (startsWith(tokens, token, particle)) {
        long rest = rest(tokens, token, particle);
        long flagsOfRest = known.bits(rest);
        if ((flagsOfRest & begins(tokens, token, particle)) != 0
            && ((flagsOfRest & WordFlag.DATE) != 0
                || !ArabicForms.isCommonWithEnding(tokens, token, known))) {
          flagsOfRests[token] = flagsOfRest;
          rests[token] = rest;
          // The article that ل merges with belongs to the name: لل counts as one.
          lengths[token] = (byte) (particle.length() - (particle.endsWith("لل") ? 1 : 0));
          return;
        }
      }
    }
  }

  // للحد is ل and الحد, never the name لحد.
  private static int begins(Tokens tokens, int token, String particle) {
    boolean isDoubtful = particle.length() == 1 && tokens.startsWith(token, "لل");
    return isDoubtful ? WordFlag.ENTITY : WordFlag.BEGINS;
  }

  private static long rest(Tokens tokens, int token, String particle) {
    var characters = tokens.text().characters();
    int begin = tokens.begin(token) + particle.length();
    if (particle.endsWith("لل")) {
      // للكرملين is ل + الكرملين.
      return WordHash.of(ARTICLE, characters, begin, tokens.end(token));
    }
    return WordHash.of(characters, begin, tokens.end(token));
  }

  private static boolean startsWith(Tokens tokens, int token, String particle) {
    return tokens.length(token) >= particle.length() + SHORTEST_REST
        && tokens.startsWith(token, particle);
  }
}
