package copytaster.enrich.keyword;

import copytaster.article.TextPart;

/** Where a phrase is used, as a number: in which text, from which token, how many words. */
final class Place {

  private static final int HEADLINE = 4;
  private static final int WORDS = 3;
  private static final int BITS = 3;

  private Place() {}

  static int of(TextPart part, int from, int words) {
    return from << BITS | (part == TextPart.HEADLINE ? HEADLINE : 0) | words;
  }

  static boolean isInHeadline(int place) {
    return (place & HEADLINE) != 0;
  }

  /** Returns the first token. */
  static int begin(int place) {
    return place >> BITS;
  }

  /** Returns how many words it is. */
  static int words(int place) {
    return place & WORDS;
  }

  /** Returns the token behind the last. */
  static int end(int place) {
    return begin(place) + words(place);
  }
}
