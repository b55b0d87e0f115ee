package copytaster.ingest.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The date and time at which a control-byte wire sent a message. What the wire leaves out, the year
 * or the month too, is taken so that it is nearest to the receipt.
 *
 * @param time the point in time
 * @param day the day as written, in the wire's own zone
 * @param hasYear whether the wire says the year
 * @param hasZone whether the wire says a zone that is known
 */
record DateTimeGroup(OffsetDateTime time, LocalDate day, boolean hasYear, boolean hasZone) {

  private static final String ZONE =
      "(Z|UTC?|GMT|MES?Z|[A-Z]{1,3}S?T|EDT|[ECMP]DT|MSK|[+-]\\d{2}:?\\d{2})";

  // 240930 GMT NOV 26
  private static final Pattern GROUP =
      Pattern.compile(
          "(?<![\\p{N}])(\\d{2})(\\d{2})(\\d{2})\\s?(?:(?!(?:"
              + Months.NAMES
              + "))"
              + ZONE
              + "(?![\\p{L}\\p{N}]))?(?:\\s*("
              + Months.NAMES
              + ")\\p{L}*\\.?(?:\\s*'?(\\d{4}|\\d{2}))?)?(?![\\p{N}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  // 11-24-26 0930GMT
  private static final Pattern ANPA =
      Pattern.compile(
          "(?<![\\p{N}])(\\d{1,2})-(\\d{1,2})-(\\d{4}|\\d{2})\\s+(\\d{2}):?(\\d{2})(?:\\s?"
              + ZONE
              + ")?(?![\\p{N}])",
          Pattern.CASE_INSENSITIVE);

  /** Finds the first date and time in a text. */
  static Optional<DateTimeGroup> find(String text, Instant received, ZoneId zone) {
    return ANPA.matcher(text)
        .results()
        .map(found -> ofAnpa(found, zone))
        .filter(Objects::nonNull)
        .findFirst()
        .or(() ->
            GROUP
                .matcher(text)
                .results()
                .map(found -> ofGroup(found, received, zone))
                .filter(Objects::nonNull)
                .findFirst());
  }

  /** Returns the date of a month and day, with a time if four digits of it are given. */
  static Optional<DateTimeGroup> of(
      int month, int day, @Nullable String time, Instant received, ZoneId zone) {
    try {
      var at =
          time == null
              ? LocalTime.MIDNIGHT
              : LocalTime.of(Integer.parseInt(time.substring(0, 2)), minute(time));
      return Nearest.day(null, month, day, received).map(date -> of(date, at, null, zone, false));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int minute(String time) {
    return Integer.parseInt(time.substring(2, 4));
  }

  private static @Nullable DateTimeGroup ofGroup(MatchResult found, Instant received, ZoneId zone) {
    try {
      int month = found.group(5) == null ? 0 : Months.number(found.group(5));
      var year = found.group(6);
      var time = LocalTime.of(number(found, 2), number(found, 3));
      return Nearest.day(
              year == null ? null : Nearest.year(year), month, number(found, 1), received)
          .map(day -> of(day, time, found.group(4), zone, year != null))
          .orElse(null);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable DateTimeGroup ofAnpa(MatchResult found, ZoneId zone) {
    try {
      var day = LocalDate.of(Nearest.year(found.group(3)), number(found, 1), number(found, 2));
      var time = LocalTime.of(number(found, 4), number(found, 5));
      return of(day, time, found.group(6), zone, true);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static DateTimeGroup of(
      LocalDate day, LocalTime time, @Nullable String written, ZoneId zone, boolean hasYear) {
    var offset = written == null ? null : WireZones.offset(written);
    var local = day.atTime(time);
    var known = offset == null ? zone.getRules().getOffset(local) : offset;
    return new DateTimeGroup(local.atOffset(known), day, hasYear, offset != null);
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
