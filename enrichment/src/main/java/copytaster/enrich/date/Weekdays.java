package copytaster.enrich.date;

import org.jspecify.annotations.Nullable;

/**
 * Reads weekdays without a date: الأربعاء, يوم الخميس الماضي, ليل الاثنين-الثلاثاء, Monday to
 * Thursday. A bare one is the last of its name, or the next where the verb is of the future.
 */
final class Weekdays implements DateReader {

  @Override
  public long starts() {
    return WordKind.bits(WordKind.WEEKDAY, WordKind.UNIT);
  }

  @Override
  public @Nullable Found read(DateText text, int at) {
    int named = text.word(at).is(WordKind.UNIT, RelativeUnit.DAY) ? at + 1 : at;
    var word = text.word(named);
    boolean isJoined = named == at || text.isNext(named);
    if (!isJoined || !word.is(WordKind.WEEKDAY) || !isOnce(text, at, named)) {
      return null;
    }
    int end = named + word.length();
    var shift = text.next(end);
    if (shift.is(WordKind.SHIFT_BEHIND)) {
      return found(text, at, end + shift.length(), word.value(), Shift.of(shift));
    }
    var week = RelativeUnit.read(text, shift.is(WordKind.OF) ? end + 1 : end, RelativeUnit.WEEK);
    if (week != null && text.isNext(end) && text.isNext(week.begin())) {
      var day = new DateResolver(text.reference()).weekdayOfWeek(word.value(), week.shift());
      return Found.of(at, week.end(), Period.day(day));
    }
    // الاثنين من كل أسبوع; الاثنين منهم, the two of them.
    if (shift.is(WordKind.OF)) {
      return null;
    }
    var range = range(text, at, end, word.value());
    return range == null ? found(text, at, end, word.value(), sharedShift(text, end)) : range;
  }

  /** Returns whether a weekday's word is its name, spelled out. */
  static boolean isNamed(DateText text, int at) {
    return text.isCapital(at) && !text.word(at).is(WordKind.SHORT);
  }

  private static boolean isOnce(DateText text, int begin, int named) {
    return isNamed(text, named)
        && !text.before(begin).is(WordKind.EVERY)
        && !text.before(named - 1).is(WordKind.EVERY)
        && !text.next(named + 1).is(WordKind.HABITUAL);
  }

  private static Found found(DateText text, int begin, int end, int weekday, Shift shift) {
    var tense = shift == Shift.NONE ? Tense.around(text, begin, end) : Tense.UNKNOWN;
    var day = new DateResolver(text.reference()).weekday(weekday, shift, tense);
    return Found.of(begin, end, Period.day(day));
  }

  // الخميس والجمعة المقبلين: what is said of both stands behind the second.
  private static Shift sharedShift(DateText text, int end) {
    boolean isPair = text.hasParticle(end, 'و') && text.next(end).is(WordKind.WEEKDAY);
    var behind = isPair ? text.next(end + 1) : DateWord.NONE;
    return behind.is(WordKind.SHIFT_BEHIND) ? Shift.of(behind) : Shift.NONE;
  }

  private static @Nullable Found range(DateText text, int begin, int end, int weekday) {
    int next = CalendarRange.behindConnector(text, begin, end);
    boolean isNight = next < 0 && text.before(begin).is(WordKind.NIGHT) && text.isNext(end);
    int last = isNight ? end : next;
    var word = text.word(last);
    if (!word.is(WordKind.WEEKDAY) || !isNamed(text, last) || word.value() == weekday) {
      return null;
    }
    var tense = Tense.around(text, begin, last + 1);
    var resolver = new DateResolver(text.reference());
    int days = Math.floorMod(word.value() - weekday, 7);
    var first =
        days == 1 && tense != Tense.FUTURE
            ? resolver.weekday(word.value(), Shift.NONE, tense).minusDays(1)
            : resolver.weekday(weekday, Shift.NONE, tense);
    return Found.of(begin, last + 1, new Period(first, first.plusDays(days), Period.Precision.DAY));
  }
}
