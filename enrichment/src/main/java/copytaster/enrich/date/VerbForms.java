package copytaster.enrich.date;

/** Tells verbs by their form: the future in Arabic, the past in English. */
final class VerbForms {

  private static final int SHORTEST_FUTURE = 5;
  private static final int SHORTEST_PAST = 4;

  private VerbForms() {}

  /** Returns whether a token looks like سيعقد, ستعقد or سنعقد; ستيفن and ستالين do not. */
  static boolean isArabicFuture(DateText text, int at) {
    var tokens = text.tokens();
    if (tokens.first(at) != 'س' || tokens.length(at) < SHORTEST_FUTURE) {
      return false;
    }
    char second = tokens.text().charAt(tokens.begin(at) + 1);
    char third = tokens.text().charAt(tokens.begin(at) + 2);
    return second == 'ي' || second == 'ن' || (second == 'ت' && third != 'ي' && third != 'ا');
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
