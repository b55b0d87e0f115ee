package copytaster.enrich.date;

import org.jspecify.annotations.Nullable;

/** Reads days that share a month which stands beside another of them: 4 و11 و18 أيار. */
final class CalendarList {

  private static final int MOST = 8;

  private CalendarList() {}

  /** Returns a day that was read alone with the month of its list; null if it is in none. */
  static @Nullable Reading read(DateText text, Reading day) {
    var ahead = monthAhead(text, day);
    return ahead == null ? monthBefore(text, day) : ahead;
  }

  // The month stands behind the last.
  private static @Nullable Reading monthAhead(DateText text, Reading day) {
    int end = day.end();
    for (int i = 0; i < MOST; i++) {
      int next = behindAnd(text, end);
      var other = next < 0 ? null : DayNumber.read(text, next);
      if (other == null) {
        return null;
      }
      var dated = CalendarReader.read(text, next);
      if (dated != null && dated.date().day() != 0) {
        return day.with(dated.date().withDay(day.date().day()));
      }
      end = other.end();
    }
    return null;
  }

  private static int behindAnd(DateText text, int at) {
    if (text.next(at).is(WordKind.AND) && text.isNext(at + 1)) {
      return at + 1;
    }
    return text.gap(at) == ',' || text.hasParticle(at, 'و') ? at : -1;
  }

  // March 10 and 12: the month stands before the first.
  private static @Nullable Reading monthBefore(DateText text, Reading day) {
    int at = day.begin();
    boolean isListed =
        text.before(at).is(WordKind.AND)
            && text.word(at).is(WordKind.DIGITS)
            && text.word(at - 2).is(WordKind.DIGITS)
            && !YearNumber.isCount(text, day.end());
    var month = isListed ? MonthName.read(text, at - 3) : null;
    return month != null && month.end() == at - 2
        ? day.with(StatedDate.of(month.calendar(), 0, month.number(), day.date().day()))
        : null;
  }
}
