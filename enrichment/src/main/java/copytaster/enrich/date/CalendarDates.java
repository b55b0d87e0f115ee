package copytaster.enrich.date;

import java.time.chrono.IsoChronology;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates of the calendar: days and months by their names or in figures, with a weekday or
 * without, one, several or a range of them.
 */
final class CalendarDates implements DateReader {

  private static final long JOINING = WordKind.bits(WordKind.AND, WordKind.TO);
  private static final String JOINING_SIGNS = "-–—/,";
  private static final long CUES =
      WordKind.bits(WordKind.CUE, WordKind.SINCE, WordKind.BETWEEN, WordKind.HEAD_OF_SEVERAL);

  @Override
  public long starts() {
    return WordKind.bits(
        WordKind.DIGITS, WordKind.ORDINAL, WordKind.MONTH, WordKind.WEEKDAY, WordKind.UNIT);
  }

  @Override
  public @Nullable Found read(DateText text, int at) {
    if (text.isGlued(at)) {
      return null;
    }
    var reading = CalendarReader.read(text, at);
    reading = reading == null ? bareDay(text, at) : reading;
    if (reading == null) {
      return null;
    }
    var range = CalendarRange.read(text, reading);
    return range == null ? single(text, reading) : range;
  }

  private static @Nullable Reading bareDay(DateText text, int at) {
    var day = DayNumber.read(text, at);
    return day == null || isAlone(text, at, day.end())
        ? null
        : new Reading(
            StatedDate.of(IsoChronology.INSTANCE, 0, 0, day.number()), at, day.end(), false);
  }

  // Most numbers are counts: nothing joins them to another day.
  private static boolean isAlone(DateText text, int at, int end) {
    return JOINING_SIGNS.indexOf(text.gap(end)) < 0
        && !text.next(end).isAny(JOINING)
        && !text.hasParticle(end, 'و')
        && !text.before(at).is(WordKind.AND);
  }

  private static @Nullable Found single(DateText text, Reading reading) {
    if (reading.date().month() == 0) {
      var listed = CalendarList.read(text, reading);
      return listed == null ? null : found(text, listed);
    }
    boolean isNone =
        reading.date().isBare() && (isRepeated(text, reading) || isName(text, reading));
    if (isNone || reading.date().year() == YearTail.UNKNOWN) {
      return Found.nothing(reading);
    }
    return isDate(text, reading) ? found(text, reading) : null;
  }

  static @Nullable Found found(DateText text, Reading reading) {
    var date = reading.date();
    if (isAttack(text, reading)) {
      date = date.withYear(yearOfAttack(date));
    }
    var tense = date.isBare() ? Tense.around(text, reading.begin(), reading.end()) : Tense.UNKNOWN;
    var period = new DateResolver(text.reference()).period(date, tense);
    return period == null
        ? null
        : new Found(reading.begin(), reading.end(), period, date.isHijri());
  }

  private static boolean isDate(DateText text, Reading reading) {
    var date = reading.date();
    return !date.isBare()
        || date.day() != 0
        || (!text.before(reading.begin()).is(WordKind.DIGITS)
            && (reading.isCertain() || isBareMonth(text, reading)));
  }

  private static boolean isBareMonth(DateText text, Reading reading) {
    int at = reading.begin();
    boolean isFrom = text.before(at).is(WordKind.OF) && text.next(reading.end()).is(WordKind.TO);
    return !text.word(at).is(WordKind.STRICT) && (isFrom || isCued(text, at));
  }

  private static boolean isRepeated(DateText text, Reading reading) {
    return text.next(reading.end()).is(WordKind.REPEATED);
  }

  // جسر 6 أكتوبر, March 14 alliance.
  private static boolean isName(DateText text, Reading reading) {
    return reading.date().day() != 0
        && reading.date().weekday() == 0
        && (text.before(reading.begin()).is(WordKind.NAME_BEFORE)
            || text.next(reading.end()).is(WordKind.NAME_BEHIND));
  }

  private static boolean isAttack(DateText text, Reading reading) {
    return reading.date().isBare()
        && !reading.date().isHijri()
        && yearOfAttack(reading.date()) != 0
        && (text.before(reading.begin()).is(WordKind.ATTACK)
            || text.next(reading.end()).is(WordKind.ATTACK));
  }

  // Month and day that are named without their year ever since.
  private static int yearOfAttack(StatedDate date) {
    return switch (date.month() * 100 + date.day()) {
      case 9_11 -> 2001;
      case 10_07 -> 2023;
      default -> 0;
    };
  }

  /** Returns whether what stands before a token says that a month's name stands there. */
  static boolean isCued(DateText text, int at) {
    var before = text.before(at);
    boolean isJoined = text.hasParticle(at, 'و') || before.isAny(JOINING);
    int neighbour = before.isAny(JOINING) ? at - 2 : at - 1;
    return before.isAny(CUES)
        || text.hasParticle(at, 'ب')
        || text.hasParticle(at, 'ل')
        || (isJoined && text.word(neighbour).is(WordKind.MONTH));
  }
}
