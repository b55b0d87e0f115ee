package copytaster.ingest.format;

/**
 * How the bytes outside ASCII stand in a text.
 *
 * @param letters of ASCII
 * @param high bytes outside ASCII
 * @param pairs of them side by side
 * @param inWords those from 0x80 to 0x9F that have a letter of ASCII on a side, quotes left out
 */
record ByteCount(int letters, int high, int pairs, int inWords) {

  static ByteCount of(byte[] bytes) {
    int letters = 0;
    int high = 0;
    int pairs = 0;
    int inWords = 0;
    for (int i = 0; i < bytes.length; i++) {
      boolean outside = bytes[i] < 0;
      letters += !outside && Character.isLetter(bytes[i]) ? 1 : 0;
      high += outside ? 1 : 0;
      pairs += outside && i > 0 && bytes[i - 1] < 0 ? 1 : 0;
      inWords += outside && isLowHalf(bytes[i]) && isInWord(bytes, i) ? 1 : 0;
    }
    return new ByteCount(letters, high, pairs, inWords);
  }

  /** Letters of other scripts stand beside each other, accented Latin letters among plain ones. */
  boolean standsTogether() {
    return pairs * 2L > high;
  }

  boolean isMostlyHigh() {
    return high * 2L > high + letters;
  }

  /** In Mac Roman the accented letters are where others have quotes and dashes. */
  boolean isMacRoman() {
    return inWords * 2L > high;
  }

  /** Returns whether nearly all bytes outside ASCII are where Hebrew has its letters. */
  static boolean isHebrew(byte[] bytes) {
    int high = 0;
    int letters = 0;
    for (byte b : bytes) {
      high += b < 0 ? 1 : 0;
      letters += (b & 0xFF) >= 0xE0 && (b & 0xFF) <= 0xFA ? 1 : 0;
    }
    return letters * 10L >= high * 9L;
  }

  // What windows-1252 has there are marks, and letters that are rare.
  private static boolean isLowHalf(byte b) {
    int c = b & 0xFF;
    return c < 0xA0 && !(c >= 0x91 && c <= 0x97) && c != 0x85 && c != 0x9C && c != 0x8C;
  }

  private static boolean isInWord(byte[] bytes, int at) {
    boolean before = at > 0 && Character.isLetter(bytes[at - 1]);
    boolean after = at + 1 < bytes.length && Character.isLetter(bytes[at + 1]);
    return before || after;
  }
}
