package copytaster.enrich.language;

/**
 * Tells the languages written in Arabic letters apart, by the letters that only some of them have.
 */
final class ArabicLetters {

  private static final String KURDISH = "ەێۆڕڵ";
  private static final String URDU = "ٹڈڑںےہھۓۂ";
  private static final String PASHTO = "ټډړږښګڼۍېځڅ";
  private static final String PERSIAN = "پچژگکی";
  private static final String ARABIC = "ةىيكأإؤضظذثآًٌٍ";
  // One stray letter, as in a name, does not make a language.
  private static final int LETTERS_PER_SIGN = 40;
  private static final int CLEAR_LETTERS_PER_SIGN = 15;

  private static final int FIRST = 0x600;
  private static final byte[] SIGNS = new byte[0x100];

  static {
    mark(KURDISH, 1);
    mark(URDU, 2);
    mark(PASHTO, 3);
    mark(PERSIAN, 4);
    mark(ARABIC, 5);
  }

  // In Pashto a word, of; elsewhere but a letter.
  private static final char PASHTO_OF = 'د';

  private int letters;
  private int wordLength;
  private char last;
  private final int[] counts = new int[6];

  void count(char c) {
    letters++;
    wordLength++;
    last = c;
    counts[c >= FIRST && c < FIRST + SIGNS.length ? SIGNS[c - FIRST] : 0]++;
  }

  void endWord(char sign) {
    // Before a full stop it is Arabic for doctor.
    counts[3] += wordLength == 1 && last == PASHTO_OF && sign != '.' ? 1 : 0;
    wordLength = 0;
  }

  String language() {
    int kurdish = counts[1];
    int urdu = counts[2];
    int pashto = counts[3];
    int least = letters / LETTERS_PER_SIGN;
    int most = Math.max(kurdish, Math.max(urdu, pashto));
    if (most > least) {
      return kurdish == most ? "ckb" : urdu == most ? "ur" : "ps";
    }
    return counts[4] > counts[5] ? "fa" : "ar";
  }

  /** Returns whether the language is beyond doubt, so that two texts can be told apart by it. */
  boolean isClear() {
    int signs = Math.max(counts[1], Math.max(counts[2], counts[3]));
    int persian = counts[4];
    int arabic = counts[5];
    return switch (language()) {
      case "fa" -> persian > 2 * arabic + 2;
      case "ar" -> arabic > 2 * persian + 2;
      default -> signs > letters / CLEAR_LETTERS_PER_SIGN;
    };
  }

  private static void mark(String signs, int language) {
    signs.chars().forEach(letter -> SIGNS[letter - FIRST] = (byte) language);
  }
}
