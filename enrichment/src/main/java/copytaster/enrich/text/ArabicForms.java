package copytaster.enrich.text;

/**
 * Tells whether an Arabic word is an ordinary one with what is written together with it: particles
 * and the article before it, pronouns and endings behind it.
 */
public final class ArabicForms {

  private static final int SHORTEST_STEM = 3;
  private static final int MOST_BEHIND = 3;

  private ArabicForms() {}

  /**
   * Returns whether a token is a form of a common word.
   *
   * @param words in which common words have {@link WordFlag#COMMON}
   */
  public static boolean isCommon(Tokens tokens, int at, HashIndex words) {
    return isCommon(tokens, at, 1 | before(tokens, at), words);
  }

  /** Returns whether a token is a common word with or without an ending, and nothing before it. */
  static boolean isCommonWithEnding(Tokens tokens, int at, HashIndex words) {
    return isCommon(tokens, at, 1, words);
  }

  private static boolean isCommon(Tokens tokens, int at, int before, HashIndex words) {
    int behind = 1 | behind(tokens, at);
    for (int left = before; left != 0; left &= left - 1) {
      if (isCommon(tokens, at, Integer.numberOfTrailingZeros(left), behind, words)) {
        return true;
      }
    }
    return false;
  }

  // The shortest stem first: what is longer has its hash from there.
  private static boolean isCommon(Tokens tokens, int at, int front, int behind, HashIndex words) {
    char[] characters = tokens.text().characters();
    int begin = tokens.begin(at) + front;
    int end = tokens.end(at);
    int stem = Math.max(begin + SHORTEST_STEM, end - MOST_BEHIND);
    long hash = stem > end ? 0 : WordHash.then(WordHash.EMPTY, characters, begin, stem);
    while (stem <= end) {
      if (((behind >>> (end - stem)) & 1) != 0 && isCommon(words, hash)) {
        return true;
      }
      hash = WordHash.then(hash, characters, stem, ++stem);
    }
    return false;
  }

  private static boolean isCommon(HashIndex words, long hash) {
    return (words.bits(WordHash.whole(hash)) & WordFlag.COMMON) != 0;
  }

  // A bit for each number of characters that may stand before the stem:
  // ال و ف ب ل ك س وال بال فال كال لل ي ت ن وي وت سي ست
  private static int before(Tokens tokens, int at) {
    var text = tokens.text();
    int begin = tokens.begin(at);
    char second = text.charAt(begin + 1);
    boolean isVerb = second == 'ي' || second == 'ت';
    return switch (text.charAt(begin)) {
      case 'ا' -> second == 'ل' ? 1 << 2 : 0;
      case 'و' -> 1 << 1 | (isVerb ? 1 << 2 : 0) | beforeArticle(tokens, at);
      case 'ف', 'ب', 'ك' -> 1 << 1 | beforeArticle(tokens, at);
      case 'ل' -> 1 << 1 | (second == 'ل' ? 1 << 2 : 0);
      case 'س' -> 1 << 1 | (isVerb ? 1 << 2 : 0);
      case 'ي', 'ت', 'ن' -> 1 << 1;
      default -> 0;
    };
  }

  private static int beforeArticle(Tokens tokens, int at) {
    var text = tokens.text();
    int begin = tokens.begin(at);
    boolean isArticle =
        tokens.length(at) > 2 && text.charAt(begin + 1) == 'ا' && text.charAt(begin + 2) == 'ل';
    return isArticle ? 1 << 3 : 0;
  }

  // A bit for each number of characters that may stand behind the stem:
  // ه ها هم نا ي ا ات ون ين ان وا ت يه تها ته تهم
  private static int behind(Tokens tokens, int at) {
    int end = tokens.end(at);
    if (tokens.length(at) <= SHORTEST_STEM) {
      return 0;
    }
    char before = tokens.text().charAt(end - 2);
    int ofHer = before == 'ه' ? 1 << 2 | (tokens.text().charAt(end - 3) == 'ت' ? 1 << 3 : 0) : 0;
    return switch (tokens.last(at)) {
      case 'ه' -> 1 << 1 | (before == 'ي' || before == 'ت' ? 1 << 2 : 0);
      case 'ا' -> 1 << 1 | (before == 'ن' || before == 'و' ? 1 << 2 : 0) | ofHer;
      case 'م' -> ofHer;
      case 'ي' -> 1 << 1;
      case 'ن' -> before == 'و' || before == 'ي' || before == 'ا' ? 1 << 2 : 0;
      case 'ت' -> 1 << 1 | (before == 'ا' ? 1 << 2 : 0);
      default -> 0;
    };
  }
}
