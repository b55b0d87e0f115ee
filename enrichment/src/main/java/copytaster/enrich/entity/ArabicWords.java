package copytaster.enrich.entity;

import copytaster.enrich.text.Bits;
import copytaster.enrich.text.Tokens;

/** Tells words that may be an unknown name from words that are none, by how they are built. */
final class ArabicWords {

  private static final int SHORTEST_NAME = 3;
  private static final int SHORTEST_RELATIVE = 5;
  // What a noun or verb that is no name begins or ends with.
  private static final String[] UNLIKE_BEGINS = {
    "لل", "لي", "لا", "بال", "وال", "فال", "كال", "است", "ولل", "ووا", "ور", "ول"
  };
  private static final String[] UNLIKE_ENDS = {"ون", "ات", "ين", "ها", "هم", "نا"};

  private ArabicWords() {}

  /** Returns whether a token that no vocabulary has may be a name. */
  static boolean isNameLike(Reading reading, int at) {
    return mayBeUnknown(reading, at) && hasShapeOfName(reading.tokens(), at) && !reading.isForm(at);
  }

  /** Returns whether a token is in no vocabulary, and no form of an ordinary word. */
  static boolean isUnknown(Reading reading, int at) {
    return mayBeUnknown(reading, at) && !reading.isForm(at);
  }

  private static boolean mayBeUnknown(Reading reading, int at) {
    return !reading.passage().isKnown(at)
        && reading.isArabic(at)
        && reading.tokens().length(at) >= SHORTEST_NAME
        && !reading.isSplit(at);
  }

  /** Returns whether a token begins with the article. */
  static boolean isDefinite(Tokens tokens, int at) {
    return tokens.length(at) > SHORTEST_NAME
        && tokens.first(at) == 'ا'
        && tokens.text().charAt(tokens.begin(at) + 1) == 'ل';
  }

  /**
   * Returns whether a token is definite, and an adjective of origin by its end: الروسي, الروسية.
   */
  static boolean isRelative(Tokens tokens, int at) {
    return relative(tokens, at) != 0;
  }

  /** Returns 1 where a token is relative, else 0. */
  static int relative(Tokens tokens, int at) {
    var text = tokens.text();
    int last = tokens.last(at);
    int before = text.charAt(Math.max(0, tokens.end(at) - 2));
    // Both are 0 where the letters are those.
    int article = (tokens.first(at) ^ 'ا') | (text.charAt(tokens.begin(at) + 1) ^ 'ل');
    int ending = (last ^ 'ي') * ((last ^ 'ه') | (before ^ 'ي'));
    return Bits.negative(SHORTEST_RELATIVE - 1 - tokens.length(at)) & ~Bits.any(article | ending);
  }

  private static boolean hasShapeOfName(Tokens tokens, int at) {
    char first = tokens.first(at);
    return first != 'ي' && first != 'ت' && first != 'س' && !isUnlikeName(tokens, at);
  }

  private static boolean isUnlikeName(Tokens tokens, int at) {
    return switch (tokens.first(at)) {
          case 'ل', 'ب', 'و', 'ف', 'ك', 'ا' -> tokens.startsWithAny(at, UNLIKE_BEGINS);
          default -> false;
        }
        || switch (tokens.last(at)) {
          case 'ن', 'ت', 'م', 'ا' -> tokens.endsWithAny(at, UNLIKE_ENDS);
          default -> false;
        };
  }
}
