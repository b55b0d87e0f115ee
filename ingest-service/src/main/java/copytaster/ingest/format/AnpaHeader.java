package copytaster.ingest.format;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The second line of a message in ANPA 1312.
 *
 * @param priority a letter
 * @param category a letter
 * @param keyword the slug, with which lead it is
 * @param month of the day it was sent, 0 if it does not say
 * @param day of the month
 * @param time four digits of hours and minutes, null if there are none
 * @param words four digits that may be the number of words or, without a time, the time
 */
record AnpaHeader(
    String priority,
    String category,
    String keyword,
    int month,
    int day,
    @Nullable String time,
    @Nullable String words) {

  private static final Pattern LINE =
      Pattern.compile(
          "^[^\\p{L}\\p{N}]*([A-Za-z0-9])[ \\x1f]([A-Za-z])[\\x11-\\x14\\x1f ]+(.*?)"
              + "(?:\\s+(\\d{1,2})-(\\d{1,2})(?:\\s+(\\d{4}))?(?:\\s+(\\d{1,5}))?)?\\s*$");

  static Optional<AnpaHeader> of(String line) {
    var found = LINE.matcher(line);
    if (!found.matches()) {
      return Optional.empty();
    }
    boolean both = found.group(7) != null;
    return Optional.of(
        new AnpaHeader(
            found.group(1),
            found.group(2),
            ControlLine.clean(found.group(3)).strip().replaceAll("\\s+", " "),
            number(found.group(4)),
            number(found.group(5)),
            both ? found.group(6) : null,
            both ? found.group(7) : found.group(6)));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
