package copytaster.enrich.language;

/**
 * Tells the languages written in Arabic letters apart, by the letters that only some of them have.
 *
 * @param letters how many letters were counted in all
 * @param kurdish how many of them are Kurdish only
 * @param urdu how many are of Urdu
 * @param pashto how many are of Pashto
 * @param persian how many are of any of these and of Persian
 * @param arabic how many are of Arabic rather
 */
record ArabicLetters(int letters, int kurdish, int urdu, int pashto, int persian, int arabic) {

  static final String KURDISH = "ەێۆڕڵ";
  static final String URDU = "ٹڈڑںےہھۓۂ";
  static final String PASHTO = "ټډړږښګڼۍېځڅ";
  static final String PERSIAN = "پچژگکی";
  static final String ARABIC = "ةىيكأإؤضظذثآًٌٍ";

  // One stray letter, as in a name, does not make a language.
  private static final int LETTERS_PER_SIGN = 40;
  private static final int CLEAR_LETTERS_PER_SIGN = 15;

  /** Returns the language (BCP 47). */
  String language() {
    int most = mostSigns();
    if (most > letters / LETTERS_PER_SIGN) {
      return kurdish == most ? "ckb" : urdu == most ? "ur" : "ps";
    }
    return persian > arabic ? "fa" : "ar";
  }

  /** Returns whether the language is beyond doubt, so that two texts can be told apart by it. */
  boolean isClear() {
    return switch (language()) {
      case "fa" -> persian > 2 * arabic + 2;
      case "ar" -> arabic > 2 * persian + 2;
      default -> mostSigns() > letters / CLEAR_LETTERS_PER_SIGN;
    };
  }

  private int mostSigns() {
    return Math.max(kurdish, Math.max(urdu, pashto));
  }
}
