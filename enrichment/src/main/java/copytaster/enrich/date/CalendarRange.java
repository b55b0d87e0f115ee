package copytaster.enrich.date;

import org.jspecify.annotations.Nullable;

/** Reads ranges of days or months: 10 إلى 12 آذار, بين يناير ومارس 2023, March 10-12, 2025. */
final class CalendarRange {

  private CalendarRange() {}

  /** Reads the range whose begin was read; null if there is none. */
  static @Nullable Found read(DateText text, Reading first) {
    int next = behindConnector(text, first.begin(), first.end());
    var second = next < 0 ? null : second(text, first, next);
    if (second == null || !belongTogether(first.date(), second.date())) {
      return null;
    }
    if (!first.isCertain() && !second.isCertain() && !CalendarDates.isCued(text, first.begin())) {
      return null;
    }
    var tense = Tense.around(text, first.begin(), second.end());
    var period = period(new DateResolver(text.reference()), first.date(), second.date(), tense);
    return period == null
        ? null
        : new Found(first.begin(), second.end(), period, second.date().isHijri());
  }

  /** Returns the token that the end of a range may stand at; -1 if nothing leads to it. */
  static int behindConnector(DateText text, int begin, int end) {
    char gap = text.gap(end);
    if (gap == '-' || gap == '–' || gap == '—' || isSlash(text, end)) {
      return end;
    }
    var word = text.next(end);
    if (word.is(WordKind.TO)) {
      int behind = end + word.length();
      return text.next(behind).is(WordKind.ARTICLE) ? behind + 1 : behind;
    }
    if (!isBetween(text, begin)) {
      return -1;
    }
    if (word.is(WordKind.AND)) {
      return end + 1;
    }
    return text.hasParticle(end, 'و') ? end : -1;
  }

  // أكتوبر/ديسمبر من سنة 2015.
  private static boolean isSlash(DateText text, int end) {
    return text.gap(end) == '/'
        && text.word(end).is(WordKind.MONTH)
        && text.word(end - 1).is(WordKind.MONTH);
  }

  private static boolean isBetween(DateText text, int begin) {
    var before = text.before(begin);
    return before.is(WordKind.BETWEEN)
        || (before.is(WordKind.HEAD_OF_SEVERAL) && text.before(begin - 1).is(WordKind.BETWEEN));
  }

  private static @Nullable Reading second(DateText text, Reading first, int at) {
    var dated = CalendarReader.read(text, at);
    if (dated != null || first.date().month() == 0 || first.date().day() == 0) {
      return dated;
    }
    // March 10 to 12, 2025.
    var day = DayNumber.read(text, at);
    if (day == null || YearNumber.isCount(text, day.end()) || text.isGlued(day.end())) {
      return null;
    }
    return withYear(text, first, day, at);
  }

  private static Reading withYear(DateText text, Reading first, DayNumber day, int at) {
    var date = first.date().withDay(day.number()).withWeekday(0);
    int end = day.end();
    boolean mayBeYear = date.year() == 0 && (text.isNext(end) || text.gap(end) == ',');
    var year = mayBeYear ? YearNumber.read(text, end, 4) : null;
    return year == null || year.isHijri() || YearNumber.isCount(text, year.end())
        ? new Reading(date, at, end, true)
        : new Reading(date.withYear(year.year()), at, year.end(), true);
  }

  private static boolean belongTogether(StatedDate first, StatedDate second) {
    boolean isSameCalendar = first.month() == 0 || first.calendar().equals(second.calendar());
    return isSameCalendar && second.month() != 0 && (first.day() == 0) == (second.day() == 0);
  }

  private static @Nullable Period period(
      DateResolver resolver, StatedDate first, StatedDate second, Tense tense) {
    if (second.isBare() && first.year() != 0) {
      var begin = resolver.period(first, tense);
      return begin == null ? null : until(begin, second, first.year());
    }
    var end = resolver.period(second, tense);
    if (end == null) {
      return null;
    }
    var whole = first.month() == 0 ? second.withDay(first.day()) : first;
    return first.isBare() ? since(whole, second, end) : to(resolver.period(whole, tense), end);
  }

  private static @Nullable Period until(Period begin, StatedDate second, int year) {
    var same = to(begin, DateResolver.inYear(second, year));
    return same == null ? to(begin, DateResolver.inYear(second, year + 1)) : same;
  }

  // 28 كانون الأول إلى 3 كانون الثاني begins in the year before.
  private static @Nullable Period since(StatedDate first, StatedDate second, Period end) {
    int year = YearNumber.of(end.first(), first.calendar());
    int before = first.month() > second.month() ? 1 : 0;
    return to(DateResolver.inYear(first, year - before), end);
  }

  private static @Nullable Period to(@Nullable Period begin, @Nullable Period end) {
    return begin == null || end == null ? null : begin.to(end);
  }
}
