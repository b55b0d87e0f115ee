package copytaster.enrich.date;

import copytaster.enrich.text.WordFlag;

/** Tells verbs by their form: the future in Arabic, the past in English. */
final class VerbForms {

  private static final int NAMES = WordFlag.ENTITY | WordFlag.NAME;
  private static final int SHORTEST_FUTURE = 5;
  private static final int SHORTEST_PAST = 4;

  private VerbForms() {}

  /** Returns whether a token looks like سيعقد or ستعقد, and is no name: ستيفن, سيمون, سترلينغ. */
  static boolean isArabicFuture(DateText text, int at) {
    var tokens = text.tokens();
    boolean isName = (text.passage().prefixes().flags(at) & NAMES) != 0;
    if (isName || tokens.first(at) != 'س' || tokens.length(at) < SHORTEST_FUTURE) {
      return false;
    }
    char second = tokens.text().charAt(tokens.begin(at) + 1);
    char third = tokens.text().charAt(tokens.begin(at) + 2);
    return second == 'ي' || (second == 'ت' && third != 'ي' && third != 'ا');
  }

  /** Returns whether a token ends in "ed" and is no name. */
  static boolean isEnglishPast(DateText text, int at) {
    var tokens = text.tokens();
    int end = tokens.end(at);
    return tokens.length(at) >= SHORTEST_PAST
        && tokens.text().charAt(end - 1) == 'd'
        && tokens.text().charAt(end - 2) == 'e'
        && !text.isCapital(at);
  }
}
