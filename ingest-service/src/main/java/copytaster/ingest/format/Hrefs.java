package copytaster.ingest.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells addresses that may be followed from those that run something. */
final class Hrefs {

  private static final Pattern SCHEME = Pattern.compile("^[\\s\\p{Cntrl}]*([a-zA-Z][\\w+.\\s-]*):");
  private static final Set<String> ACTIVE =
      Set.of("javascript", "vbscript", "data", "blob", "file");

  private Hrefs() {}

  static boolean isSafe(String href) {
    var scheme = SCHEME.matcher(href);
    // Browsers skip line ends and tabs inside a scheme.
    return !scheme.find()
        || !ACTIVE.contains(scheme.group(1).replaceAll("\\s", "").toLowerCase(Locale.ROOT));
  }
}
