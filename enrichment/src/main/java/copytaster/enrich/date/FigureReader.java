package copytaster.enrich.date;

import java.time.chrono.HijrahChronology;
import java.time.chrono.IsoChronology;
import org.jspecify.annotations.Nullable;

/** Reads dates in figures: 2025-02-12, 12/02/2025, 12.2.2025م, 14/9/1446هـ. */
final class FigureReader {

  private static final int LAST_MONTH = 12;
  private static final int FIRST_YEAR = 1000;
  // Nobody writes days of the 15th century in figures.
  private static final int FIRST_HIJRI = 1380;
  private static final int LAST_HIJRI = 1500;

  private FigureReader() {}

  /** Reads the date that begins at a token; null if none does. */
  static @Nullable Reading read(DateText text, int at) {
    int end = at + 3;
    if (!isOneFigure(text, at) || text.isGlued(at) || text.isGlued(end)) {
      return null;
    }
    int first = text.number(at);
    int second = text.number(at + 1);
    int third = text.number(at + 2);
    if (text.length(at) == 4) {
      return reading(text, first, second, third, at);
    }
    return text.length(at + 2) == 4 ? dayFirst(text, first, second, third, at) : null;
  }

  /** Reads day and month that stand behind a weekday: الأحد 9/2. */
  static @Nullable Reading readDayAndMonth(DateText text, int at) {
    boolean isTwo = text.gap(at + 1) == '/' && text.isGlued(at + 1) && !text.isGlued(at + 2);
    int day = text.number(at);
    int month = text.number(at + 1);
    if (!isTwo || !isDay(day) || !isMonth(month)) {
      return null;
    }
    return new Reading(StatedDate.of(IsoChronology.INSTANCE, 0, month, day), at, at + 2, true);
  }

  // Month first only where it cannot be otherwise: the wires read here put the day first.
  private static @Nullable Reading dayFirst(
      DateText text, int first, int second, int year, int at) {
    return second > LAST_MONTH
        ? reading(text, year, first, second, at)
        : reading(text, year, second, first, at);
  }

  private static @Nullable Reading reading(DateText text, int year, int month, int day, int at) {
    if (year < FIRST_YEAR || !isMonth(month) || !isDay(day)) {
      return null;
    }
    var era = text.next(at + 3);
    boolean isHijri = era.is(WordKind.ERA_HIJRI) || (year >= FIRST_HIJRI && year <= LAST_HIJRI);
    boolean hasEra = isHijri ? era.is(WordKind.ERA_HIJRI) : era.is(WordKind.ERA_COMMON);
    var date =
        StatedDate.of(
            isHijri ? HijrahChronology.INSTANCE : IsoChronology.INSTANCE, year, month, day);
    return new Reading(date, at, hasEra ? at + 3 + era.length() : at + 3, true);
  }

  private static boolean isOneFigure(DateText text, int at) {
    char sign = text.gap(at + 1);
    return (sign == '/' || sign == '-' || sign == '.')
        && text.gap(at + 2) == sign
        && (sign == '/' || (text.isGlued(at + 1) && text.isGlued(at + 2)))
        && text.number(at) >= 0
        && text.number(at + 1) >= 0
        && text.number(at + 2) >= 0;
  }

  private static boolean isMonth(int month) {
    return month >= 1 && month <= LAST_MONTH;
  }

  private static boolean isDay(int day) {
    return day >= 1 && day <= 31;
  }
}
