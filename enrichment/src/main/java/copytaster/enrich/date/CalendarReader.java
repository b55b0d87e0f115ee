package copytaster.enrich.date;

import org.jspecify.annotations.Nullable;

/**
 * Reads a day or a month by its name, in words or in figures, without what stands around it: 12 من
 * شباط, February 12, 2025, شباط الماضي, الأربعاء 12/2, 20 من الشهر الجاري.
 */
final class CalendarReader {

  private static final long NOT_PLAIN =
      WordKind.bits(WordKind.DOUBTFUL, WordKind.STRICT, WordKind.SHORT);
  private static final long DAY = WordKind.bits(WordKind.DIGITS, WordKind.ORDINAL);

  private CalendarReader() {}

  /** Reads the date that begins at a token; null if none does. */
  static @Nullable Reading read(DateText text, int at) {
    var word = text.word(at);
    if (word.is(WordKind.WEEKDAY)) {
      return behindWeekday(text, at);
    }
    if (word.isAny(DAY)) {
      var figures = FigureReader.read(text, at);
      return figures == null ? DayFirstReader.read(text, at) : figures;
    }
    if (word.is(WordKind.UNIT, RelativeUnit.MONTH)) {
      return text.isNext(at + 1) ? monthFirst(text, at, at + 1) : null;
    }
    if (word.is(WordKind.UNIT, RelativeUnit.DAY)) {
      return behindDay(text, at);
    }
    return word.is(WordKind.MONTH) ? monthFirst(text, at, at) : null;
  }

  // يوم الأربعاء 12 شباط, يوم 15 الجاري.
  private static @Nullable Reading behindDay(DateText text, int at) {
    var word = text.next(at + 1);
    if (!word.isAny(DAY | WordKind.WEEKDAY.bit())) {
      return null;
    }
    var date = read(text, at + 1);
    if (date == null) {
      return null;
    }
    // "15" of "يوم 15 شباط" does not need the word.
    return word.is(WordKind.WEEKDAY) || date.date().month() > 0 ? date.from(at) : null;
  }

  private static @Nullable Reading behindWeekday(DateText text, int at) {
    if (!text.isCapital(at)) {
      return null;
    }
    int begin = behindSign(text, at + text.word(at).length(), text.word(at));
    var word = text.word(begin);
    if (!word.isAny(DAY | WordKind.MONTH.bit())) {
      return null;
    }
    var date = read(text, begin);
    date =
        date == null && word.is(WordKind.DIGITS) ? FigureReader.readDayAndMonth(text, begin) : date;
    return date == null || date.date().day() == 0
        ? null
        : date.from(at).with(date.date().withWeekday(text.word(at).value()));
  }

  /** Returns the token that a date may begin at behind a weekday; -1 if a sign parts them. */
  static int behindSign(DateText text, int end, DateWord weekday) {
    char gap = text.gap(end);
    boolean isJoined =
        text.isNext(end)
            || gap == ','
            || gap == '('
            || gap == '-'
            || (gap == '.' && weekday.is(WordKind.SHORT));
    if (!isJoined) {
      return -1;
    }
    return text.word(end).is(WordKind.MATCHING) ? end + text.word(end).length() : end;
  }

  // شباط 2024, شهر شباط, February 12, 2025.
  private static @Nullable Reading monthFirst(DateText text, int begin, int at) {
    var month = MonthName.read(text, at);
    if (month == null) {
      return null;
    }
    var day =
        text.isLatin(at) && month.isFollowed(text, month.end()) ? dayBehind(text, month) : null;
    var date = StatedDate.of(month.calendar(), 0, month.number(), day == null ? 0 : day.number());
    int end = day == null ? month.end() : day.end();
    var reading = YearTail.added(text, new Reading(date, begin, end, day != null), month);
    boolean isCertain = reading.isCertain() || at > begin || isPlain(month);
    return reading.date().isBare() && day == null && month.needsFigures()
        ? null
        : new Reading(reading.date(), begin, reading.end(), isCertain);
  }

  private static @Nullable DayNumber dayBehind(DateText text, MonthName month) {
    var day = text.word(month.end()).is(WordKind.DIGITS) ? DayNumber.read(text, month.end()) : null;
    boolean isCount =
        day == null || YearNumber.isCount(text, day.end()) || isFigure(text, day.end());
    return isCount ? null : day;
  }

  // 10:30, 2.5 million, but not 10-12.
  private static boolean isFigure(DateText text, int at) {
    return text.isGlued(at) && text.gap(at) != '-';
  }

  private static boolean isPlain(MonthName month) {
    return !month.word().isAny(NOT_PLAIN);
  }
}
