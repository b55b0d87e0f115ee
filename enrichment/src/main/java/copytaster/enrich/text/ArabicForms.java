package copytaster.enrich.text;

/**
 * Tells whether an Arabic word is an ordinary one with what is written together with it: particles
 * and the article before it, pronouns and endings behind it.
 */
public final class ArabicForms {

  private static final int SHORTEST_STEM = 3;
  private static final String[] BEGINS = {
    "ال", "و", "ف", "ب", "ل", "ك", "س", "وال", "بال", "فال", "كال", "لل", "ي", "ت", "ن", "وي", "وت",
    "سي", "ست"
  };
  private static final String[] ENDS = {
    "", "ه", "ها", "هم", "نا", "ي", "ا", "ات", "ون", "ين", "ان", "وا", "ت", "يه", "تها", "ته", "تهم"
  };

  // The first letters of the begins and the last of the ends: other words have none.
  private static final String FIRST = "اوفبلكسيتن";
  private static final String LAST = "هامينت";

  private ArabicForms() {}

  /**
   * Returns whether a token is a form of a common word.
   *
   * @param words in which common words have {@link WordFlag#COMMON}
   */
  public static boolean isCommon(Tokens tokens, int at, HashIndex words) {
    int ends = ends(tokens, at);
    if (isCommon(tokens, at, 0, ends, words)) {
      return true;
    }
    if (FIRST.indexOf(tokens.first(at)) >= 0) {
      for (var begin : BEGINS) {
        if (tokens.startsWith(at, begin) && isCommon(tokens, at, begin.length(), ends, words)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether a token is a common word with or without an ending, and nothing before it. */
  static boolean isCommonWithEnding(Tokens tokens, int at, HashIndex words) {
    return isCommon(tokens, at, 0, ends(tokens, at), words);
  }

  // A bit for each ending that the token has: looked at once, whatever stands before.
  private static int ends(Tokens tokens, int at) {
    int ends = 1;
    if (LAST.indexOf(tokens.last(at)) >= 0) {
      for (int i = 1; i < ENDS.length; i++) {
        ends |= tokens.endsWith(at, ENDS[i]) ? 1 << i : 0;
      }
    }
    return ends;
  }

  private static boolean isCommon(Tokens tokens, int at, int front, int ends, HashIndex words) {
    for (int left = ends; left != 0; left &= left - 1) {
      int back = ENDS[Integer.numberOfTrailingZeros(left)].length();
      if (tokens.length(at) - front - back >= SHORTEST_STEM
          && (words.bits(tokens.hash(at, front, back)) & WordFlag.COMMON) != 0) {
        return true;
      }
    }
    return false;
  }
}
