package copytaster.enrich.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is so long ago, as exactly as the unit that it is counted in: قبل ثلاثة أيام, قبل
 * أسبوعين, two years ago.
 */
final class Ago implements DateReader {

  private static final int MOST = 999;
  private static final long NUMBERS = WordKind.bits(WordKind.NUMBER, WordKind.DIGITS);
  private static final long UNITS = WordKind.bits(WordKind.UNIT, WordKind.UNITS);
  // قبل عام 2015, قبل شهر رمضان, قبل يوم الجمعة, قبل شهر من الانتخابات.
  private static final long GOES_ON =
      WordKind.bits(
          WordKind.OF,
          WordKind.DIGITS,
          WordKind.MONTH,
          WordKind.WEEKDAY,
          WordKind.RELATIVE_DAY,
          WordKind.ORDINAL,
          WordKind.SHIFT_BEHIND);

  @Override
  public long starts() {
    return NUMBERS | WordKind.BEFORE.bit();
  }

  @Override
  public @Nullable Found read(DateText text, int at) {
    return text.word(at).is(WordKind.BEFORE) ? arabic(text, at) : english(text, at);
  }

  private static @Nullable Found arabic(DateText text, int at) {
    int behind = at + 1;
    var word = text.next(behind);
    if (word.is(WordKind.TWO_UNITS)) {
      return found(text, at, behind + 1, 2, word);
    }
    if (word.is(WordKind.UNIT)) {
      boolean isOne = text.next(behind + 1).is(WordKind.NUMBER, 1);
      return found(text, at, isOne ? behind + 2 : behind + 1, 1, word);
    }
    int count = word.isAny(NUMBERS) ? count(text, behind, word) : 0;
    var unit = text.next(behind + 1);
    return count > 0 && unit.isAny(UNITS) ? found(text, at, behind + 2, count, unit) : null;
  }

  private static @Nullable Found found(DateText text, int at, int end, int count, DateWord unit) {
    var behind = text.next(end);
    boolean isMore = text.hasParticle(end, 'و') && text.isNext(end);
    return behind.isAny(GOES_ON) || behind.is(WordKind.AND) || isMore || text.isLatin(at)
        ? null
        : Found.of(at, end, period(text.reference(), count, unit.value()));
  }

  private static @Nullable Found english(DateText text, int at) {
    var unit = text.next(at + 1);
    boolean isAgo = unit.isAny(UNITS) && text.next(at + 2).is(WordKind.AGO);
    int count = isAgo ? count(text, at, text.word(at)) : 0;
    return count > 0 && !text.before(at).is(WordKind.ABOUT)
        ? Found.of(at, at + 3, period(text.reference(), count, unit.value()))
        : null;
  }

  private static int count(DateText text, int at, DateWord word) {
    int count = word.is(WordKind.DIGITS) ? text.number(at) : word.value();
    return count > MOST || text.isGlued(at) ? 0 : count;
  }

  private static Period period(LocalDate reference, int count, int unit) {
    return switch (unit) {
      case RelativeUnit.DAY -> Period.day(reference.minusDays(count));
      case RelativeUnit.WEEK -> Period.around(reference.minusWeeks(count), Period.Precision.WEEK);
      case RelativeUnit.MONTH ->
          Period.around(reference.minusMonths(count), Period.Precision.MONTH);
      default -> Period.around(reference.minusYears(count), Period.Precision.YEAR);
    };
  }
}
