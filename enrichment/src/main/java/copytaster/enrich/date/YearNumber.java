package copytaster.enrich.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.Chronology;
import java.time.chrono.HijrahChronology;
import java.time.chrono.IsoChronology;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * The number of a year in a text, with the era behind it: 2015, 1446هـ, 1187 ميلادي.
 *
 * @param year the year
 * @param isHijri whether it is of the Islamic calendar
 * @param hasEra whether the era is said
 * @param end the token behind it
 */
record YearNumber(int year, boolean isHijri, boolean hasEra, int end) {

  private static final int LATEST = 2199;
  private static final int LATEST_HIJRI = 1500;

  private static final long ERAS = WordKind.bits(WordKind.ERA_HIJRI, WordKind.ERA_COMMON);
  private static final long THINGS = WordKind.bits(WordKind.COUNTED, WordKind.UNIT, WordKind.UNITS);

  /**
   * Reads the year at a token; null if there is none, or one that cannot be given in ISO 8601.
   *
   * @param digits how many it must have at least
   */
  static @Nullable YearNumber read(DateText text, int at, int digits) {
    int year = text.number(at);
    if (year <= 0 || year > LATEST || text.length(at) < digits || isPartOfFigure(text, at)) {
      return null;
    }
    var era = text.next(at + 1);
    if (era.is(WordKind.ERA_BEFORE)) {
      return null;
    }
    boolean hasEra = era.isAny(ERAS);
    int end = hasEra ? at + 1 + era.length() : at + 1;
    return new YearNumber(year, era.is(WordKind.ERA_HIJRI), hasEra, end);
  }

  /** Returns the days that it covers. */
  Period period() {
    if (!isHijri) {
      return Period.year(year);
    }
    var first = HijrahChronology.INSTANCE.dateYearDay(year, 1);
    var last = HijrahChronology.INSTANCE.dateYearDay(year, first.lengthOfYear());
    return new Period(LocalDate.from(first), LocalDate.from(last), Period.Precision.DAY);
  }

  /** Returns whether what stands behind says that this is a number of things. */
  static boolean isCount(DateText text, int end) {
    return text.next(end).isAny(THINGS) && text.skipped(end) == 0;
  }

  private static boolean isPartOfFigure(DateText text, int at) {
    return text.signBehind(at) == '%' || text.isGlued(at + 1);
  }

  /** Returns whether its days are known. */
  boolean isKnown() {
    return !isHijri || isHijriYear(year);
  }

  /** Returns whether the tables of the Umm al-Qura calendar have a year, and a plausible one. */
  static boolean isHijriYear(int year) {
    return year <= LATEST_HIJRI
        && HijrahChronology.INSTANCE.range(ChronoField.YEAR).isValidValue(year);
  }

  /** Returns the calendar's year on a day; {@link YearTail#UNKNOWN} if its tables lack that day. */
  static int of(LocalDate day, Chronology calendar) {
    if (calendar instanceof IsoChronology) {
      return day.getYear();
    }
    try {
      return calendar.date(day).get(ChronoField.YEAR);
    } catch (DateTimeException e) {
      return YearTail.UNKNOWN;
    }
  }
}
