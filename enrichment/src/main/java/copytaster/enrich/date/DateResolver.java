package copytaster.enrich.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.ChronoLocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days that a stated date covers, where it leaves the year out by the day that the text
 * is of.
 *
 * @param reference that day
 */
record DateResolver(LocalDate reference) {

  // Without a year and without a verb that says so, no more than about half a year away.
  private static final long FARTHEST_DAYS = 200;
  // A verb in the past does not make these past: "called for a summit on March 3".
  private static final long NEAR_DAYS = 60;
  private static final long NEAR_MONTH_DAYS = 31;
  // Stands for no certain day of the week.
  private static final int ANY = 0;

  /** Returns the days of a date; null if there is no such date. */
  @Nullable Period period(StatedDate date, Tense tense) {
    if (date.year() != 0) {
      return inYear(date, date.year());
    }
    var years = candidates(date);
    return switch (date.shift()) {
      case LAST, BEFORE_LAST -> last(years, false);
      case NEXT -> next(years, false);
      case THIS -> nearest(years, ANY);
      case NONE -> chosen(years, date, tense);
    };
  }

  /** Returns the days of a date in a year of its calendar; null if that has none such. */
  static @Nullable Period inYear(StatedDate date, int year) {
    if (year <= 0) {
      return null;
    }
    try {
      if (date.isHijri()) {
        return hijri(date, year);
      }
      return date.day() == 0
          ? Period.month(YearMonth.of(year, date.month()))
          : Period.day(LocalDate.of(year, date.month(), date.day()));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Period hijri(StatedDate date, int year) {
    ChronoLocalDate first = date.calendar().date(year, date.month(), Math.max(1, date.day()));
    var begin = LocalDate.from(first);
    return date.day() == 0
        ? new Period(begin, begin.plusDays(first.lengthOfMonth() - 1L), Period.Precision.DAY)
        : Period.day(begin);
  }

  /** Returns the day with a name that a shift or the tense picks. */
  LocalDate weekday(int weekday, Shift shift, Tense tense) {
    var day = DayOfWeek.of(weekday);
    return switch (shift) {
      case LAST, BEFORE_LAST -> reference.with(TemporalAdjusters.previous(day));
      case NEXT -> reference.with(TemporalAdjusters.next(day));
      case THIS -> reference.with(TemporalAdjusters.nextOrSame(day));
      case NONE ->
          tense == Tense.FUTURE
              ? reference.with(TemporalAdjusters.nextOrSame(day))
              : reference.with(TemporalAdjusters.previousOrSame(day));
    };
  }

  /** Returns the day with a name in the week that is some weeks away from this one. */
  LocalDate weekdayOfWeek(int weekday, Shift week) {
    var monday = reference.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return monday.plusWeeks(week.steps()).plusDays(weekday - 1L);
  }

  /** Returns the day with a name at a relative day, or beside it: a story may be a day late. */
  LocalDate weekdayNear(int weekday, LocalDate day) {
    for (int shift : new int[] {0, -1, 1}) {
      if (day.plusDays(shift).getDayOfWeek().getValue() == weekday) {
        return day.plusDays(shift);
      }
    }
    return day;
  }

  private List<Period> candidates(StatedDate date) {
    int now = YearNumber.of(reference, date.calendar());
    var periods = new ArrayList<Period>(3);
    for (int year = now - 1; year <= now + 1; year++) {
      var period = inYear(date, year);
      if (period != null) {
        periods.add(period);
      }
    }
    return periods;
  }

  private @Nullable Period chosen(List<Period> years, StatedDate date, Tense tense) {
    if (date.weekday() != 0) {
      var named = nearest(years, date.weekday());
      return named == null ? near(nearest(years, ANY)) : named;
    }
    var nearest = nearest(years, ANY);
    if (nearest == null || tense == Tense.SINCE) {
      return last(years, true);
    }
    long near = date.day() == 0 ? NEAR_MONTH_DAYS : NEAR_DAYS;
    if (nearest.distance(reference) <= near) {
      return nearest;
    }
    return switch (tense) {
      case PAST, SINCE -> last(years, true);
      case FUTURE -> next(years, true);
      case SAID, UNKNOWN -> near(nearest);
    };
  }

  private static boolean isOn(Period day, int weekday) {
    return weekday == ANY || day.first().getDayOfWeek().getValue() == weekday;
  }

  private @Nullable Period near(@Nullable Period period) {
    return period == null || period.distance(reference) > FARTHEST_DAYS ? null : period;
  }

  private @Nullable Period nearest(List<Period> years, int weekday) {
    Period nearest = null;
    for (var period : years) {
      boolean isNearer =
          nearest == null || period.distance(reference) < nearest.distance(reference);
      nearest = isNearer && isOn(period, weekday) ? period : nearest;
    }
    return nearest;
  }

  private @Nullable Period last(List<Period> years, boolean orNow) {
    Period last = null;
    for (var period : years) {
      boolean isOver = period.last().isBefore(reference);
      boolean isNow = !isOver && !period.first().isAfter(reference);
      last = isOver || (orNow && isNow) ? period : last;
    }
    return last;
  }

  private @Nullable Period next(List<Period> years, boolean orNow) {
    for (var period : years) {
      boolean isToCome = period.first().isAfter(reference);
      boolean isNow = !isToCome && !period.last().isBefore(reference);
      if (isToCome || (orNow && isNow)) {
        return period;
      }
    }
    return null;
  }
}
