package copytaster.ingest.format;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * How much of a run of bytes is UTF-8.
 *
 * @param good characters outside ASCII that are well-formed
 * @param bad what had to be replaced
 */
record Utf8Share(long good, long bad) {

  static Utf8Share of(byte[] bytes) {
    var text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
    long bad = text.chars().filter(c -> c == '\uFFFD').count();
    long high = text.chars().filter(c -> c > 0x7F).count();
    return new Utf8Share(high - bad, bad);
  }

  boolean isAtLeast(int goodPerBad) {
    return good >= bad * goodPerBad;
  }
}
