package copytaster.ingest.format;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as mail and RSS write it (RFC 822 and 1123), also with the names of time zones, two digits
 * for the year, or a day of the week that is wrong.
 */
final class Rfc822Date {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Map<String, Integer> IN_MAIL = Map.of("BST", 1, "WEST", 1);

  private static final Pattern DATE =
      Pattern.compile(
          "(?:[a-zA-Z]{3,9}\\.?,?\\s{1,9})?(?<day>\\d{1,2})[\\s-](?<month>[a-zA-Z]{3,9})\\.?,?[\\s-]"
              + "(?<year>\\d{4}|\\d{2})(?:,?\\s{1,9}(?<hour>\\d{1,2}):(?<minute>\\d{2})"
              + "(?::(?<second>\\d{2})(?:\\.\\d{1,9})?)?"
              + "\\s{0,9}(?<zone>(?:GMT|UTC)?[+-]\\d{1,2}:?\\d{0,2}|[a-zA-Z]{1,4})?(?:\\s{0,9}\\(.{0,40}\\))?)?",
          Pattern.DOTALL);

  // RFC 2822, section 4.3.
  private static final int CENTURY = 1900;
  private static final int YOUNG = 50;

  private Rfc822Date() {}

  /**
   * Reads a date.
   *
   * @throws java.time.DateTimeException if the day or the time does not exist
   */
  static Optional<WireDate> read(String text, ZoneId zone) {
    var date = DATE.matcher(text);
    if (!date.matches()) {
      return Optional.empty();
    }
    var name = date.group("month").toLowerCase(Locale.ROOT);
    int month = MONTHS.indexOf(name.substring(0, 3)) + 1;
    return month == 0 ? Optional.empty() : Optional.of(date(date, month, zone));
  }

  private static WireDate date(Matcher date, int month, ZoneId zone) {
    var day = LocalDate.of(year(date.group("year")), month, number(date, "day"));
    boolean hasTime = date.group("hour") != null;
    var time =
        hasTime
            ? LocalTime.of(number(date, "hour"), number(date, "minute"), number(date, "second"))
            : LocalTime.MIDNIGHT;
    var local = LocalDateTime.of(day, time);
    var offset = offset(date.group("zone"));
    var known = offset == null ? zone.getRules().getOffset(local) : offset;
    return new WireDate(local.atOffset(known), hasTime, offset != null);
  }

  private static @Nullable ZoneOffset offset(@Nullable String zone) {
    if (zone == null) {
      return null;
    }
    var digits = zone.replaceFirst("^(?i:GMT|UTC)(?=[+-])", "");
    if (digits.startsWith("+") || digits.startsWith("-")) {
      return ZoneOffset.of(digits);
    }
    var hours = WireZones.hours(digits.toUpperCase(Locale.ROOT), IN_MAIL);
    return hours == null ? null : ZoneOffset.ofHours(hours);
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 4 ? year : year < YOUNG ? CENTURY + 100 + year : CENTURY + year;
  }

  private static int number(Matcher date, String group) {
    var digits = date.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
