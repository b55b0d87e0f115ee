package copytaster.enrich.date;

import copytaster.enrich.text.WordHash;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The day of a month in a text: 12, 12th, الثاني عشر, الحادي والعشرين.
 *
 * @param number the day, 1 to 31
 * @param end the token behind it
 */
record DayNumber(int number, int end) {

  private static final int LAST_DAY = 31;
  private static final int LONGEST_ORDINAL = 4;
  private static final long PARTS = WordKind.bits(WordKind.PART, WordKind.THE_UNIT);
  private static final Set<Long> SUFFIXES =
      Set.of(WordHash.of("st"), WordHash.of("nd"), WordHash.of("rd"), WordHash.of("th"));

  /** Reads the day that begins at a token; null if none does. */
  static @Nullable DayNumber read(DateText text, int at) {
    var word = text.word(at);
    if (word.is(WordKind.DIGITS)) {
      return figures(text, at);
    }
    return word.is(WordKind.ORDINAL) && !isOfPart(text, at) ? ordinal(text, at, word) : null;
  }

  // النصف الثاني من آذار, الأسبوع الأول من رمضان are no days.
  private static boolean isOfPart(DateText text, int at) {
    return text.before(at).isAny(PARTS);
  }

  private static @Nullable DayNumber figures(DateText text, int at) {
    int digits = text.digits(at);
    boolean isWhole = digits == text.length(at) || hasSuffix(text, at);
    return isWhole && digits <= 2 ? day(text.leadingNumber(at), at + 1) : null;
  }

  private static boolean hasSuffix(DateText text, int at) {
    return text.length(at) == text.digits(at) + 2
        && text.length(at) <= LONGEST_ORDINAL
        && SUFFIXES.contains(text.hashOfEnd(at, 2));
  }

  private static @Nullable DayNumber ordinal(DateText text, int at, DateWord word) {
    int end = at + word.length();
    var behind = text.next(end);
    if (behind.is(WordKind.TEN) && word.value() < 10) {
      return day(word.value() + 10, end + 1);
    }
    if (behind.is(WordKind.TENS) && word.value() < 10 && text.hasParticle(end, 'و')) {
      return day(word.value() + behind.value(), end + 1);
    }
    return day(word.value(), end);
  }

  private static @Nullable DayNumber day(int number, int end) {
    return number >= 1 && number <= LAST_DAY ? new DayNumber(number, end) : null;
  }
}
