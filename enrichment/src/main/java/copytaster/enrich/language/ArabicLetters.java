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

  private static final int FIRST = 0x600;
  private static final byte[] SIGNS = new byte[0x100];

  static {
    mark(KURDISH, 1);
    mark(URDU, 2);
    mark(PASHTO, 3);
    mark(PERSIAN, 4);
    mark(ARABIC, 5);
  }

  private int letters;
  private final int[] counts = new int[6];

  void count(char c) {
    letters++;
    counts[c >= FIRST && c < FIRST + SIGNS.length ? SIGNS[c - FIRST] : 0]++;
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

  private static void mark(String signs, int language) {
    signs.chars().forEach(letter -> SIGNS[letter - FIRST] = (byte) language);
  }
}
