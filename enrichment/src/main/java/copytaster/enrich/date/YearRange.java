package copytaster.enrich.date;

import org.jspecify.annotations.Nullable;

/** Reads ranges of years: 2011-2015, من 1999 إلى 2019, between 2014 and 2019, 2024/25. */
final class YearRange {

  private static final int LONGEST = 200;
  private static final long UNIT = WordKind.bits(WordKind.UNIT, WordKind.THE_UNIT);

  private YearRange() {}

  /**
   * Reads the range whose first year was read; null if there is none.
   *
   * @param begin the first token, which may be the noun before the year
   */
  static @Nullable Found read(DateText text, int begin, YearNumber first) {
    int next = CalendarRange.behindConnector(text, begin, first.end());
    if (next < 0) {
      return isSeason(text, first) ? whole(begin, first, next(first, first.end())) : null;
    }
    boolean hasUnit = isUnit(text.word(next)) && text.isNext(next + 1);
    var last = last(text, first, hasUnit ? next + 1 : next);
    if (last == null || !isRange(text, first, last)) {
      return null;
    }
    // "2000 to 2024" may count anything; "from 2000" and عام 2000 may not.
    boolean hasWord = next > first.end();
    boolean isYear = !hasWord || begin < first.end() - 1 || YearCues.mayBeginRange(text, begin);
    return isYear ? whole(begin, first, last) : null;
  }

  /** Returns whether a word means a year. */
  static boolean isUnit(DateWord word) {
    return word.isAny(UNIT) && word.value() == RelativeUnit.YEAR;
  }

  private static boolean isRange(DateText text, YearNumber first, YearNumber last) {
    return first.isKnown()
        && last.isKnown()
        && last.isHijri() == first.isHijri()
        && last.year() > first.year()
        && last.year() - first.year() <= LONGEST
        && !YearNumber.isCount(text, last.end());
  }

  // 2005/2006, and 2005/06 where a season is spoken of.
  private static boolean isSeason(DateText text, YearNumber first) {
    int at = first.end();
    int year = text.number(at);
    return text.gap(at) == '/'
        && !text.isGlued(at + 1)
        && (year == first.year() + 1 || isShort(text, first, at));
  }

  // The 25 of 2024-25.
  private static boolean isShort(DateText text, YearNumber first, int at) {
    return text.number(at) == (first.year() + 1) % 100
        && text.length(at) == 2
        && YearCues.isSeason(text, first.end() - 1, at + 1);
  }

  private static @Nullable YearNumber last(DateText text, YearNumber first, int at) {
    return isShort(text, first, at) ? next(first, at) : YearNumber.read(text, at, 4);
  }

  private static YearNumber next(YearNumber year, int at) {
    return new YearNumber(year.year() + 1, false, false, at + 1);
  }

  private static Found whole(int begin, YearNumber first, YearNumber last) {
    var period =
        new Period(first.period().first(), last.period().last(), first.period().precision());
    return new Found(begin, last.end(), period, first.isHijri());
  }
}
