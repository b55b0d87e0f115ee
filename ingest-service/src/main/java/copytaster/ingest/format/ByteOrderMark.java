package copytaster.ingest.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bytes before a text that say its charset.
 *
 * @param charset the charset they stand for
 * @param length how many bytes they are
 */
record ByteOrderMark(Charset charset, int length) {

  private record Known(String bytes, Charset charset) {}

  // UTF-32 in little endian begins as UTF-16 in little endian does.
  private static final List<Known> ALL =
      List.of(
          new Known("\u00EF\u00BB\u00BF", StandardCharsets.UTF_8),
          new Known("\u00FF\u00FE\0\0", StandardCharsets.UTF_32LE),
          new Known("\0\0\u00FE\u00FF", StandardCharsets.UTF_32BE),
          new Known("\u00FF\u00FE", StandardCharsets.UTF_16LE),
          new Known("\u00FE\u00FF", StandardCharsets.UTF_16BE));

  static @Nullable ByteOrderMark of(byte[] text) {
    for (var known : ALL) {
      if (startsWith(text, known.bytes)) {
        return new ByteOrderMark(known.charset, known.bytes.length());
      }
    }
    return null;
  }

  private static boolean startsWith(byte[] text, String mark) {
    if (text.length < mark.length()) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if ((text[i] & 0xFF) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
