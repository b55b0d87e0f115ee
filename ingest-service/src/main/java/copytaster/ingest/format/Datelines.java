package copytaster.ingest.format;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the place at the beginning of a story: {@code PARIS, Nov 24 (AFP) - }. */
final class Datelines {

  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\s*(\\p{L}[^()\\n:]{1,60}?)\\s*\\(([^()\\n]{2,40})\\)\\s*(?:[-–—_=:/]|--)(?=\\s).*",
          Pattern.DOTALL);
  private static final Pattern PLACE_END = Pattern.compile("\\s*(?:[,،/]|\\p{N}|[-–—_]\\s).*$");
  private static final int LOOK_AT = 200;
  private static final int MOST_WORDS = 5;

  private Datelines() {}

  static boolean begins(String text) {
    return place(text).isPresent();
  }

  /** Returns the place, without the date and the agency. */
  static Optional<String> place(String text) {
    var found = DATELINE.matcher(text.substring(0, Math.min(text.length(), LOOK_AT)));
    if (!found.matches()) {
      return Optional.empty();
    }
    var place = PLACE_END.matcher(found.group(1)).replaceFirst("").strip();
    boolean isName = !place.isEmpty() && place.split("\\s+").length <= MOST_WORDS;
    return isName ? Optional.of(place) : Optional.empty();
  }
}
