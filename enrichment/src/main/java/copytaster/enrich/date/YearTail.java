package copytaster.enrich.date;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a month and says in which year it lies: 2025, عام 2015, المقبل, last year.
 *
 * @param year the year in the month's calendar, 0 if a shift says it, {@link #UNKNOWN} if it cannot
 *     be given in ISO 8601
 * @param shift the shift, where there is one
 * @param end the token behind it
 */
record YearTail(int year, Shift shift, int end) {

  /** A year of which no more is known than that it is another. */
  static final int UNKNOWN = -1;

  private static final int FIRST_GREGORIAN = 1700;
  private static final int FIRST_WITH_UNIT = 100;
  private static final int FIRST_WITHOUT_UNIT = 1000;
  private static final long UNIT = WordKind.bits(WordKind.UNIT, WordKind.THE_UNIT);

  /** Returns a date that was read with what stands behind it and says in which year it lies. */
  static Reading added(DateText text, Reading reading, MonthName month) {
    var tail = read(text, reading.end(), month);
    if (tail == null) {
      return reading;
    }
    var date = reading.date();
    var full = tail.year() == 0 ? date.withShift(tail.shift()) : date.withYear(tail.year());
    return new Reading(full, reading.begin(), tail.end(), true);
  }

  // Null if what stands behind the month says nothing of the year.
  private static @Nullable YearTail read(DateText text, int at, MonthName month) {
    boolean isNext = at == month.end() ? month.isFollowed(text, at) : text.isNext(at);
    char gap = text.gap(at);
    if (!isNext && gap != ',' && gap != '/' && !(gap == '-' && text.isLatin(at - 1))) {
      return null;
    }
    var number = number(text, at, month, FIRST_WITHOUT_UNIT);
    if (number != null || !isNext) {
      return number;
    }
    if (text.word(at).is(WordKind.SHIFT_BEHIND)) {
      return new YearTail(0, Shift.of(text.word(at)), at + text.word(at).length());
    }
    return unit(text, text.word(at).is(WordKind.OF) ? at + 1 : at, month);
  }

  // عام 2015, من 2004, العام الماضي, last year.
  private static @Nullable YearTail unit(DateText text, int at, MonthName month) {
    var year = RelativeUnit.read(text, at, RelativeUnit.YEAR);
    if (year != null) {
      int now = YearNumber.of(text.reference(), month.calendar());
      return new YearTail(now + year.shift().steps(), Shift.NONE, year.end());
    }
    if (!text.isNext(at)) {
      return null;
    }
    boolean hasUnit = text.word(at).isAny(UNIT) && text.word(at).value() == RelativeUnit.YEAR;
    return hasUnit
        ? number(text, at + 1, month, FIRST_WITH_UNIT)
        : number(text, at, month, FIRST_WITHOUT_UNIT);
  }

  private static @Nullable YearTail number(DateText text, int at, MonthName month, int first) {
    var year = YearNumber.read(text, at, 3);
    if (year == null || isTooEarly(year, first) || isCount(text, at, year)) {
      return null;
    }
    int number = year.year();
    if (month.isHijri()) {
      number = number < FIRST_GREGORIAN ? number : within(number, month.number());
    }
    boolean isKnown = month.isHijri() ? YearNumber.isHijriYear(number) : !year.isHijri();
    return new YearTail(isKnown ? number : UNKNOWN, Shift.NONE, year.end());
  }

  private static boolean isTooEarly(YearNumber year, int first) {
    return year.year() < first && !year.hasEra();
  }

  // "in May, 2000 people"; but شهر أكتوبر 2014 مشروعا is of that year.
  private static boolean isCount(DateText text, int at, YearNumber year) {
    boolean mayBe = year.year() % 100 == 0 || text.gap(at) == ',';
    return mayBe && YearNumber.isCount(text, year.end());
  }

  // رمضان 2026: the one that begins in that year.
  private static int within(int gregorian, int month) {
    int year = YearNumber.of(LocalDate.of(gregorian, 1, 1), HijrahChronology.INSTANCE);
    if (!YearNumber.isHijriYear(year)) {
      return UNKNOWN;
    }
    var begin = LocalDate.from(HijrahChronology.INSTANCE.date(year, month, 1));
    return begin.getYear() < gregorian ? year + 1 : year;
  }
}
