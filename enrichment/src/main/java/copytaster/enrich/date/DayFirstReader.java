package copytaster.enrich.date;

import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates that begin with the day: 12 شباط 2025, الثاني عشر من شباط, 12th of February, 20 من
 * الشهر الجاري.
 */
final class DayFirstReader {

  private static final long BEHIND_DAY =
      WordKind.bits(
          WordKind.OF,
          WordKind.MONTH,
          WordKind.UNIT,
          WordKind.THE_UNIT,
          WordKind.SHIFT_BEHIND,
          WordKind.SHIFT_BEFORE);

  private DayFirstReader() {}

  /** Reads the date that begins at a token; null if none does. */
  static @Nullable Reading read(DateText text, int at) {
    var day = DayNumber.read(text, at);
    // Most numbers are counts, and end here.
    if (day == null || !text.word(day.end()).isAny(BEHIND_DAY)) {
      return null;
    }
    int behind = behindOf(text, day.end());
    var unit = text.isNext(day.end()) ? RelativeUnit.read(text, behind, RelativeUnit.MONTH) : null;
    if (unit != null) {
      return ofMonth(text, day, unit, at);
    }
    if (text.next(day.end()).is(WordKind.SHIFT_BEHIND)) {
      return shiftedDay(text, day, at);
    }
    boolean hasOf = behind > day.end();
    var month = hasOf || mayStandBefore(text, at) ? monthName(text, behind) : null;
    return month == null ? null : dated(text, day, month, at, hasOf);
  }

  // 12 شباط, أول شباط; but الأول مارس, "the second May" are something else.
  private static boolean mayStandBefore(DateText text, int at) {
    return text.word(at).is(WordKind.DIGITS) || !(text.isLatin(at) || text.isDefinite(at));
  }

  private static @Nullable Reading dated(
      DateText text, DayNumber day, MonthName month, int at, boolean hasOf) {
    var date = StatedDate.of(month.calendar(), 0, month.number(), day.number());
    var reading = YearTail.added(text, new Reading(date, at, month.end(), true), month);
    boolean isDoubtful = month.word().is(WordKind.STRICT) && !hasOf && reading.date().isBare();
    return isDoubtful ? null : reading;
  }

  private static Reading ofMonth(DateText text, DayNumber day, RelativeUnit unit, int at) {
    var month = YearMonth.from(text.reference().plusMonths(unit.shift().steps()));
    var date =
        StatedDate.of(IsoChronology.INSTANCE, month.getYear(), month.getMonthValue(), day.number());
    return new Reading(date, at, unit.end(), true);
  }

  // يوم 15 الجاري: of this month, where it is said to be a day.
  private static @Nullable Reading shiftedDay(DateText text, DayNumber day, int at) {
    boolean isDay =
        text.before(at).isAny(WordKind.WEEKDAY.bit())
            || text.before(at).is(WordKind.UNIT, RelativeUnit.DAY);
    var shift = Shift.of(text.word(day.end()));
    if (!isDay || shift != Shift.THIS || !text.word(at).is(WordKind.DIGITS)) {
      return null;
    }
    var unit = new RelativeUnit(RelativeUnit.MONTH, shift, day.end(), day.end() + 1);
    return ofMonth(text, day, unit, at);
  }

  // 12 شباط, 20/شعبان/1428, 12-Feb-2025.
  private static @Nullable MonthName monthName(DateText text, int at) {
    char gap = text.gap(at);
    boolean isJoined = text.isNext(at) || gap == '/' || (gap == '-' && text.isLatin(at));
    return isJoined ? MonthName.read(text, at) : null;
  }

  private static int behindOf(DateText text, int at) {
    int behind = text.next(at).is(WordKind.OF) ? at + 1 : at;
    boolean isMonth = text.next(behind).is(WordKind.UNIT, RelativeUnit.MONTH);
    return isMonth && text.word(behind + 1).is(WordKind.MONTH) ? behind + 1 : behind;
  }
}
