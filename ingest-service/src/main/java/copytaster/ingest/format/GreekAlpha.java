package copytaster.ingest.format;

/** Tells the two charsets of Greek apart, which have a capital alpha with accent at two places. */
final class GreekAlpha {

  private static final int ISO = 0xB6;
  private static final int WINDOWS = 0xA2;
  private static final int FIRST_LETTER = 0xB8;

  private GreekAlpha() {}

  static boolean isIso(byte[] bytes) {
    int iso = 0;
    int windows = 0;
    for (int i = 0; i + 1 < bytes.length; i++) {
      boolean beginsWord = (bytes[i + 1] & 0xFF) >= FIRST_LETTER;
      iso += beginsWord && (bytes[i] & 0xFF) == ISO ? 1 : 0;
      windows += beginsWord && (bytes[i] & 0xFF) == WINDOWS ? 1 : 0;
    }
    return iso > windows;
  }
}
