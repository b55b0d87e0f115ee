package copytaster.ingest.format;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the line above a story that says who wrote it. */
final class Bylines {

  private static final int LONGEST = 120;

  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:By|BY|Von|Par|Por|(?:بقلم|كتبت?|إعداد|تقرير)\\s*:?)\\s+(\\S[^.؟!?]{1,90})$");

  private Bylines() {}

  /** Returns the writer, null if the line is none of these. */
  static @Nullable String writer(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    var found = BYLINE.matcher(line.strip());
    return found.matches() ? found.group(1).strip() : null;
  }
}
