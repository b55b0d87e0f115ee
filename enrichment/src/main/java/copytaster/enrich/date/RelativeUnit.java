package copytaster.enrich.date;

import org.jspecify.annotations.Nullable;

/**
 * A span of time that is this, last or next: العام الماضي, هذا الأسبوع, next month.
 *
 * @param unit which kind of span
 * @param shift which one
 * @param begin its first token
 * @param end the token behind it
 */
record RelativeUnit(int unit, Shift shift, int begin, int end) {

  static final int DAY = 1;
  static final int WEEK = 2;
  static final int MONTH = 3;
  static final int YEAR = 4;

  /** Reads the one of a kind that begins at a token; null if none does. */
  static @Nullable RelativeUnit read(DateText text, int at, int unit) {
    var found = read(text, at);
    return found != null && found.unit == unit ? found : null;
  }

  /** Reads the one that begins at a token; null if none does. */
  static @Nullable RelativeUnit read(DateText text, int at) {
    var first = text.word(at);
    var second = text.next(at + first.length());
    int end = at + first.length() + second.length();
    if (first.is(WordKind.THE_UNIT) && second.is(WordKind.SHIFT_BEHIND)) {
      return new RelativeUnit(first.value(), Shift.of(second), at, end);
    }
    if (first.is(WordKind.SHIFT_BEFORE) && second.is(WordKind.THE_UNIT)) {
      return isSpan(text, at) ? null : new RelativeUnit(second.value(), Shift.of(first), at, end);
    }
    return null;
  }

  // "the last week of the campaign", "over the next year" count from elsewhere, or are lengths.
  private static boolean isSpan(DateText text, int at) {
    boolean isThis = Shift.of(text.word(at)) == Shift.THIS;
    return !isThis && text.before(at).is(WordKind.ARTICLE);
  }

  /** Returns the days that it covers. */
  Period period(DateText text) {
    var reference = text.reference();
    int steps = shift.steps();
    return switch (unit) {
      case WEEK -> Period.around(reference.plusWeeks(steps), Period.Precision.WEEK);
      case MONTH -> Period.around(reference.plusMonths(steps), Period.Precision.MONTH);
      case YEAR -> Period.around(reference.plusYears(steps), Period.Precision.YEAR);
      default -> Period.day(reference.plusDays(steps));
    };
  }
}
