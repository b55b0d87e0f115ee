package copytaster.ingest.publish;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a sender says its bytes are. Read by hand, since Spring's media types refuse charsets that
 * the platform does not know, which is for the parsers to tell.
 *
 * @param mediaType without parameters, in lower case
 * @param charset that is said, null if none is
 */
record ContentType(String mediaType, @Nullable String charset) {

  private static final Pattern MEDIA_TYPE =
      Pattern.compile("\\s*([!#$%&'*+.^_`|~\\w-]+/[!#$%&'*+.^_`|~\\w-]+)\\s*(?:;.*)?");
  private static final Pattern CHARSET =
      Pattern.compile(
          ";\\s*charset\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;\"]*))", Pattern.CASE_INSENSITIVE);

  /** Returns what a header says, null if it says no media type. */
  static @Nullable ContentType of(@Nullable String header) {
    if (header == null) {
      return null;
    }
    var type = MEDIA_TYPE.matcher(header);
    if (!type.matches()) {
      return null;
    }
    var charset = CHARSET.matcher(header);
    return new ContentType(
        type.group(1).toLowerCase(Locale.ROOT), charset.find() ? charset(charset) : null);
  }

  private static @Nullable String charset(MatchResult found) {
    var name = found.group(1) == null ? found.group(2) : found.group(1);
    return name == null || name.isBlank() ? null : name;
  }
}
