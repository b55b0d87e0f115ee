package copytaster.enrich.date;

import org.jspecify.annotations.Nullable;

/**
 * Reads weeks, months and years counted from this one, and what English names with "last", "next"
 * and "this": الشهر الماضي, هذا العام, next Monday, last May.
 */
final class RelativeUnits implements DateReader {

  @Override
  public long starts() {
    return WordKind.bits(WordKind.THE_UNIT, WordKind.SHIFT_BEFORE);
  }

  @Override
  public @Nullable Found read(DateText text, int at) {
    var unit = RelativeUnit.read(text, at);
    if (unit != null) {
      return text.next(unit.end()).is(WordKind.OF) && isLatin(text, unit)
          ? null
          : counted(text, unit);
    }
    return text.word(at).is(WordKind.SHIFT_BEFORE) ? named(text, at) : null;
  }

  // العام الجاري 2025: said twice.
  private static Found counted(DateText text, RelativeUnit unit) {
    var period = unit.period(text);
    boolean isTwice =
        unit.unit() == RelativeUnit.YEAR
            && text.isNext(unit.end())
            && text.number(unit.end()) == period.first().getYear();
    return Found.of(unit.begin(), isTwice ? unit.end() + 1 : unit.end(), period);
  }

  // "last week of the campaign"; من الشهر الماضي من is seldom.
  private static boolean isLatin(DateText text, RelativeUnit unit) {
    return text.isLatin(unit.begin());
  }

  private static @Nullable Found named(DateText text, int at) {
    int name = at + text.word(at).length();
    if (!text.isNext(name)) {
      return null;
    }
    var shift = Shift.of(text.word(at));
    return text.word(name).is(WordKind.WEEKDAY)
        ? weekday(text, at, name, shift)
        : month(text, at, name, shift);
  }

  private static @Nullable Found weekday(DateText text, int at, int name, Shift shift) {
    var dated = CalendarReader.read(text, name);
    if (dated != null) {
      return CalendarDates.found(text, dated.from(at));
    }
    if (!Weekdays.isNamed(text, name) || text.next(name + 1).is(WordKind.OF)) {
      return null;
    }
    var resolver = new DateResolver(text.reference());
    var day = resolver.weekday(text.word(name).value(), shift, Tense.UNKNOWN);
    return Found.of(at, name + 1, Period.day(day));
  }

  private static @Nullable Found month(DateText text, int at, int name, Shift shift) {
    var month = text.word(name).is(WordKind.MONTH) ? CalendarReader.read(text, name) : null;
    if (month == null || !month.date().isBare()) {
      return null;
    }
    return CalendarDates.found(text, month.from(at).with(month.date().withShift(shift)));
  }
}
