package copytaster.enrich.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date as exactly as a text gives it; 0 for what it does not give.
 *
 * @param year the year
 * @param month the month
 * @param day the day
 */
record PartialDate(int year, int month, int day) {

  private static final int EARLIEST = 1000;
  private static final int LATEST = 2199;

  /** Returns whether there is such a date. */
  boolean exists() {
    if (year < EARLIEST || year > LATEST) {
      return false;
    }
    try {
      return day == 0 || LocalDate.of(year, month, day).getDayOfMonth() == day;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Returns it with the year that brings it nearest to the reference. */
  PartialDate nearest(LocalDate reference) {
    long best = Long.MAX_VALUE;
    int chosen = reference.getYear();
    for (int candidate = reference.getYear() - 1;
        candidate <= reference.getYear() + 1;
        candidate++) {
      long distance = Math.abs(begin(candidate).toEpochDay() - reference.toEpochDay());
      if (distance < best) {
        best = distance;
        chosen = candidate;
      }
    }
    return new PartialDate(chosen, month, day);
  }

  /** Returns it with the last year in which it lies before the month of the reference. */
  PartialDate last(LocalDate reference) {
    boolean isOver = YearMonth.from(begin(reference.getYear())).isBefore(YearMonth.from(reference));
    return new PartialDate(reference.getYear() - (isOver ? 0 : 1), month, day);
  }

  /** Returns it with the first year in which it lies behind the month of the reference. */
  PartialDate next(LocalDate reference) {
    boolean isToCome =
        YearMonth.from(begin(reference.getYear())).isAfter(YearMonth.from(reference));
    return new PartialDate(reference.getYear() + (isToCome ? 0 : 1), month, day);
  }

  /** Returns it in ISO 8601. */
  String iso() {
    if (month == 0) {
      return String.format(Locale.ROOT, "%04d", year);
    }
    return day == 0
        ? String.format(Locale.ROOT, "%04d-%02d", year, month)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }

  private LocalDate begin(int inYear) {
    int length = YearMonth.of(inYear, month).lengthOfMonth();
    return LocalDate.of(inYear, month, Math.clamp(day, 1, length));
  }

  /** Returns the date that the figures are, with null for one that does not exist. */
  static @Nullable PartialDate existing(int year, int month, int day) {
    var date = new PartialDate(year, month, day);
    return month >= 1 && month <= 12 && date.exists() ? date : null;
  }
}
