package copytaster.index.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The bounds of a span of time, as parameters have them: both belong to it. */
final class Times {

  private static final int DATE_LENGTH = "2026-11-24".length();

  private Times() {}

  /** Returns the time, or the beginning of the day. */
  static Instant from(String text) {
    return isDate(text) ? startOf(LocalDate.parse(text)) : time(text);
  }

  /** Returns the time, or the last millisecond of the day. */
  static Instant to(String text) {
    return isDate(text) ? startOf(LocalDate.parse(text).plusDays(1)).minusMillis(1) : time(text);
  }

  private static boolean isDate(String text) {
    return text.length() <= DATE_LENGTH;
  }

  private static Instant time(String text) {
    // A plus that was not escaped in the URL comes as a space.
    var time = OffsetDateTime.parse(text.replace(' ', '+'));
    if (time.getYear() < 1 || time.getYear() > 9998) {
      throw new DateTimeException("no time that the index has");
    }
    return time.toInstant();
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
