package copytaster.index.write;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Elasticsearch says of an error, fit for headers and logs. */
final class Reasons {

  private static final int MAX_LENGTH = 500;
  private static final Pattern QUOTED_CONTENT =
      Pattern.compile("Preview of field's value: '.*|\\R.*|original bytes: \\[.*", Pattern.DOTALL);

  private Reasons() {}

  /** Returns a reason without what it quotes of the document. */
  static String withoutContent(@Nullable String reason) {
    var line = QUOTED_CONTENT.matcher(reason == null ? "" : reason).replaceFirst("").strip();
    return line.length() > MAX_LENGTH ? line.substring(0, MAX_LENGTH) : line;
  }
}
