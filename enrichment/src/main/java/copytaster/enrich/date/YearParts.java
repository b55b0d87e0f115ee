package copytaster.enrich.date;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads quarters and halves of a year: الربع الأول من 2024, second half of last year, Q1 2025. */
final class YearParts implements DateReader {

  private static final int MONTHS = 12;
  private static final int QUARTERS = 4;

  @Override
  public long starts() {
    return WordKind.bits(WordKind.PART, WordKind.ORDINAL, WordKind.QUARTER);
  }

  @Override
  public @Nullable Found read(DateText text, int at) {
    var first = text.word(at);
    if (first.is(WordKind.QUARTER)) {
      return ofYear(text, at, at + 1, QUARTERS, first.value());
    }
    var second = text.next(at + 1);
    var part = first.is(WordKind.PART) ? first : second;
    var number = first.is(WordKind.PART) ? second : first;
    boolean isPart = part.is(WordKind.PART) && number.is(WordKind.ORDINAL);
    return isPart && number.value() <= part.value()
        ? ofYear(text, at, at + 2, part.value(), number.value())
        : null;
  }

  private static @Nullable Found ofYear(DateText text, int begin, int end, int parts, int number) {
    int behind = text.next(end).is(WordKind.OF) ? end + 1 : end;
    if (!text.isNext(behind)) {
      return null;
    }
    var unit = RelativeUnit.read(text, behind, RelativeUnit.YEAR);
    if (unit != null) {
      int year = text.reference().getYear() + unit.shift().steps();
      return found(begin, unit.end(), year, parts, number);
    }
    boolean hasUnit = text.word(behind).is(WordKind.UNIT, RelativeUnit.YEAR);
    var year = YearNumber.read(text, hasUnit ? behind + 1 : behind, 4);
    return year == null || year.isHijri()
        ? null
        : found(begin, year.end(), year.year(), parts, number);
  }

  private static Found found(int begin, int end, int year, int parts, int number) {
    int length = MONTHS / parts;
    var first = YearMonth.of(year, (number - 1) * length + 1);
    var last = first.plusMonths(length - 1L);
    return Found.of(
        begin, end, new Period(first.atDay(1), last.atEndOfMonth(), Period.Precision.MONTH));
  }
}
