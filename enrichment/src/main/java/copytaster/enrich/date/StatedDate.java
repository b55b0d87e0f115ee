package copytaster.enrich.date;

import java.time.chrono.Chronology;
import java.time.chrono.HijrahChronology;

/**
 * A date as a text states it; 0 for what it leaves out.
 *
 * @param calendar the calendar
 * @param year the year
 * @param month the month, 1 to 12
 * @param day the day of the month
 * @param weekday the day of the week, 1 (Monday) to 7
 * @param shift which one, where the year is left out
 */
record StatedDate(Chronology calendar, int year, int month, int day, int weekday, Shift shift) {

  static StatedDate of(Chronology calendar, int year, int month, int day) {
    return new StatedDate(calendar, year, month, day, 0, Shift.NONE);
  }

  StatedDate withYear(int newYear) {
    return new StatedDate(calendar, newYear, month, day, weekday, Shift.NONE);
  }

  StatedDate withShift(Shift newShift) {
    return new StatedDate(calendar, year, month, day, weekday, newShift);
  }

  StatedDate withDay(int newDay) {
    return new StatedDate(calendar, year, month, newDay, weekday, shift);
  }

  StatedDate withWeekday(int newWeekday) {
    return new StatedDate(calendar, year, month, day, newWeekday, shift);
  }

  /** Returns whether nothing says in which year it lies. */
  boolean isBare() {
    return year == 0 && shift == Shift.NONE;
  }

  boolean isHijri() {
    return calendar instanceof HijrahChronology;
  }
}
