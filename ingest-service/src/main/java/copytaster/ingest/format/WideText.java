package copytaster.ingest.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells UTF-16 without a byte order mark: of its two bytes a character, one hardly changes, since
 * the letters of a script stand in one or two blocks of 256.
 */
final class WideText {

  private static final int LOOK_AT = 8_192;
  private static final int SHORTEST = 8;

  private WideText() {}

  /** Returns which UTF-16 the bytes are, none if they are something else. */
  static Optional<Charset> charset(byte[] bytes) {
    int length = Math.min(bytes.length, LOOK_AT) & ~1;
    if (length < SHORTEST || ByteOrderMark.of(bytes) != null) {
      return Optional.empty();
    }
    boolean big = isHighHalf(bytes, length, 0);
    boolean little = isHighHalf(bytes, length, 1);
    // UTF-32 has zeros in either half.
    if (big == little) {
      return Optional.empty();
    }
    return Optional.of(big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  // Zero for blanks and punctuation, 3 to 6 for Greek, Cyrillic, Hebrew and Arabic; as characters
  // of their own all of these are control bytes that no text has.
  private static boolean isHighHalf(byte[] bytes, int length, int offset) {
    int low = 0;
    int zeros = 0;
    for (int i = offset; i < length; i += 2) {
      low += bytes[i] >= 0 && bytes[i] < 7 ? 1 : 0;
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    int all = length / 2;
    return zeros > 0 && low * 10L >= all * 9L;
  }
}
