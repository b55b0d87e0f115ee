package copytaster.enrich.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date covers, and how exactly it says so.
 *
 * @param first the first of them
 * @param last the last of them
 * @param precision how exactly
 */
record Period(LocalDate first, LocalDate last, Precision precision) {

  /** The unit that a date is given in. */
  enum Precision {
    /** A day. */
    DAY,
    /** A week from Monday. */
    WEEK,
    /** A month. */
    MONTH,
    /** A year. */
    YEAR
  }

  static Period day(LocalDate day) {
    return new Period(day, day, Precision.DAY);
  }

  static Period week(LocalDate within) {
    var monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Period(monday, monday.plusDays(6), Precision.WEEK);
  }

  static Period month(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  static Period year(int year) {
    return years(year, year);
  }

  static Period years(int first, int last) {
    return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.YEAR);
  }

  /** Returns the span of time around a day. */
  static Period around(LocalDate day, Precision precision) {
    return switch (precision) {
      case DAY -> day(day);
      case WEEK -> week(day);
      case MONTH -> month(YearMonth.from(day));
      case YEAR -> year(day.getYear());
    };
  }

  /** Returns what lies from this one to another; null if that one is not behind this one. */
  @Nullable Period to(Period other) {
    return precision == other.precision && first.isBefore(other.first) && last.isBefore(other.last)
        ? new Period(first, other.last, precision)
        : null;
  }

  /** Returns how many days lie between it and a day; 0 if that is one of its own. */
  long distance(LocalDate day) {
    if (day.isBefore(first)) {
      return first.toEpochDay() - day.toEpochDay();
    }
    return Math.max(0, day.toEpochDay() - last.toEpochDay());
  }

  /** Returns it in ISO 8601: one value, or an interval. */
  String iso() {
    return isOne() ? iso(first) : iso(first) + '/' + iso(last);
  }

  private boolean isOne() {
    return switch (precision) {
      case DAY -> first.equals(last);
      case WEEK -> true;
      case MONTH -> first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
      case YEAR -> first.getYear() == last.getYear();
    };
  }

  private String iso(LocalDate day) {
    return switch (precision) {
      case DAY -> day.toString();
      case WEEK ->
          padded(day.get(IsoFields.WEEK_BASED_YEAR), 4)
              + "-W"
              + padded(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
      case MONTH -> YearMonth.from(day).toString();
      case YEAR -> padded(day.getYear(), 4);
    };
  }

  private static String padded(int number, int length) {
    var digits = Integer.toString(number);
    return "0".repeat(Math.max(0, length - digits.length())) + digits;
  }
}
