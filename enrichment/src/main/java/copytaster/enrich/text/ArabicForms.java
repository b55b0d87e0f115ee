package copytaster.enrich.text;

/**
 * Tells whether an Arabic word is an ordinary one with what is written together with it: particles
 * and the article before it, pronouns and endings behind it.
 */
public final class ArabicForms {

  private static final int SHORTEST_STEM = 3;
  private static final String[] BEGINS = {
    "", "ال", "و", "ف", "ب", "ل", "ك", "س", "وال", "بال", "فال", "كال", "لل", "ي", "ت", "ن", "وي",
    "وت", "سي", "ست"
  };
  private static final String[] ENDS = {
    "", "ه", "ها", "هم", "نا", "ي", "ا", "ات", "ون", "ين", "ان", "وا", "ت", "يه", "تها", "ته", "تهم"
  };

  private ArabicForms() {}

  /**
   * Returns whether a token is a form of a common word.
   *
   * @param words in which common words have {@link WordFlag#COMMON}
   */
  public static boolean isCommon(Tokens tokens, int at, HashIndex words) {
    for (var begin : BEGINS) {
      if (tokens.startsWith(at, begin) && isCommon(tokens, at, begin.length(), words)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a token is a common word with or without an ending, and nothing before it. */
  static boolean isCommonWithEnding(Tokens tokens, int at, HashIndex words) {
    return isCommon(tokens, at, 0, words);
  }

  private static boolean isCommon(Tokens tokens, int at, int front, HashIndex words) {
    for (var end : ENDS) {
      int stem = tokens.length(at) - front - end.length();
      if (stem >= SHORTEST_STEM
          && tokens.endsWith(at, end)
          && (words.bits(tokens.hash(at, front, end.length())) & WordFlag.COMMON) != 0) {
        return true;
      }
    }
    return false;
  }
}
