package copytaster.enrich.date;

import copytaster.enrich.text.WordHash;
import org.jspecify.annotations.Nullable;

/** Reads ten years: ثمانينيات القرن الماضي, التسعينيات, 1990s. */
final class Decades implements DateReader {

  private static final long SUFFIX = WordHash.of("s");
  private static final int FIRST = 1000;
  private static final int YEARS = 10;
  private static final int CENTURY = 100;

  @Override
  public long starts() {
    return WordKind.bits(WordKind.LONG_DIGITS, WordKind.DECADE);
  }

  @Override
  public @Nullable Found read(DateText text, int at) {
    return text.word(at).is(WordKind.DIGITS) ? english(text, at) : arabic(text, at);
  }

  // 1900s may be ten years or a hundred.
  private static @Nullable Found english(DateText text, int at) {
    int first = text.leadingNumber(at);
    boolean isDecade =
        text.digits(at) == 4
            && first % YEARS == 0
            && first >= FIRST
            && (first % CENTURY != 0 || first == 2000);
    int end = isDecade ? endOf(text, at) : at;
    return end > at ? found(at, end, first) : null;
  }

  // 1990s, 1990's.
  private static int endOf(DateText text, int at) {
    if (text.length(at) == 5 && text.hashOfEnd(at, 1) == SUFFIX) {
      return at + 1;
    }
    boolean isApart =
        text.length(at) == 4
            && text.gap(at + 1) == '\''
            && text.signBehind(at) == '\''
            && text.length(at + 1) == 1
            && text.hashOfEnd(at + 1, 1) == SUFFIX;
    return isApart ? at + 2 : at;
  }

  private static @Nullable Found arabic(DateText text, int at) {
    var word = text.word(at);
    int end = at + word.length();
    int behind = text.next(end).is(WordKind.OF) ? end + 1 : end;
    if (text.next(behind).is(WordKind.CENTURY)) {
      return ofCentury(text, at, behind + 1, word.value());
    }
    // التسعينيات من عمره is how old somebody is.
    boolean isAlone = word.is(WordKind.THE_DECADE) && behind == end;
    return isAlone && CalendarDates.isCued(text, at) ? found(at, end, 1900 + word.value()) : null;
  }

  private static @Nullable Found ofCentury(DateText text, int at, int behind, int years) {
    var word = text.next(behind);
    if (word.is(WordKind.SHIFT_BEHIND)) {
      int now = text.reference().getYear() / CENTURY;
      int century = now + Shift.of(word).steps();
      return found(at, behind + word.length(), century * CENTURY + years);
    }
    var number = word.is(WordKind.ORDINAL) ? DayNumber.read(text, behind) : null;
    return number == null ? null : found(at, number.end(), (number.number() - 1) * CENTURY + years);
  }

  private static Found found(int begin, int end, int first) {
    return Found.of(begin, end, Period.years(first, first + YEARS - 1));
  }
}
