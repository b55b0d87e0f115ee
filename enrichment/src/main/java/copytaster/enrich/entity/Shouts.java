package copytaster.enrich.entity;

import java.util.Arrays;

/** Lines that are in capitals only, as headlines are: there a capital says nothing. */
final class Shouts {

  private static final int FEWEST_WORDS = 3;

  private Shouts() {}

  /** Returns for each token of a text whether its line is in capitals only. */
  static boolean[] of(Reading reading) {
    var shouted = new boolean[reading.size()];
    int begin = 0;
    for (int i = 1; i <= shouted.length; i++) {
      if (i == shouted.length || LatinWords.isLineStart(reading, i)) {
        if (isShouted(reading, begin, i)) {
          Arrays.fill(shouted, begin, i, true);
        }
        begin = i;
      }
    }
    return shouted;
  }

  private static boolean isShouted(Reading reading, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      if (reading.isLatin(i) && !reading.tokens().isNumber(i)) {
        boolean isWord = reading.tokens().length(i) > 1;
        if (isWord && !reading.isAllCapitals(i)) {
          return false;
        }
        words += isWord ? 1 : 0;
      }
    }
    return words >= FEWEST_WORDS;
  }
}
