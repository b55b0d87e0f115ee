package copytaster.ingest.push;

import copytaster.ingest.format.Hints;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads what a request says of its story in headers. */
final class StoryHeaders {

  private static final String EXTENDED = "UTF-8''";

  private StoryHeaders() {}

  static Hints of(HttpServletRequest request) {
    return new Hints(
        text(request, "Story-Id"),
        text(request, "Story-Date"),
        text(request, "Story-Language"),
        text(request, "Story-Source"));
  }

  private static @Nullable String text(HttpServletRequest request, String name) {
    var value = request.getHeader(name);
    return value == null ? null : decode(value.strip());
  }

  /**
   * Returns a header's text: written as RFC 8187 has it, or in raw UTF-8, which servlets read as
   * ISO 8859-1.
   */
  static String decode(String value) {
    if (value.regionMatches(true, 0, EXTENDED, 0, EXTENDED.length())) {
      return percentDecoded(value.substring(EXTENDED.length()));
    }
    try {
      var bytes = value.getBytes(StandardCharsets.ISO_8859_1);
      boolean wide = value.chars().anyMatch(c -> c > 0xFF);
      return wide
          ? value
          : StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return value;
    }
  }

  private static String percentDecoded(String value) {
    try {
      // Unlike in forms, a plus is a plus.
      return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return value;
    }
  }
}
