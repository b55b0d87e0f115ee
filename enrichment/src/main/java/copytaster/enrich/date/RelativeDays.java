package copytaster.enrich.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads days counted from today, and the weekday and the date that say the same once more: أمس, غدا
 * الخميس, اليوم، الأربعاء 12 من شباط.
 */
final class RelativeDays implements DateReader {

  // A date beside "today" that is farther away than this is another one.
  private static final int FARTHEST = 7;
  private static final long NO_DAY = WordKind.bits(WordKind.ORDINAL, WordKind.SHIFT_BEHIND);
  private static final long ANY_DAY = WordKind.bits(WordKind.IN, WordKind.EVERY);

  @Override
  public long starts() {
    return WordKind.bits(WordKind.RELATIVE_DAY, WordKind.UNIT);
  }

  @Override
  public @Nullable Found read(DateText text, int at) {
    boolean hasUnit = text.word(at).is(WordKind.UNIT, RelativeUnit.DAY) && text.isNext(at + 1);
    int begin = hasUnit ? at + 1 : at;
    var word = text.word(begin);
    if (!word.is(WordKind.RELATIVE_DAY)) {
      return null;
    }
    var day = text.reference().plusDays(word.value());
    var exact = exactly(text, at, begin + word.length(), day);
    if (exact != null) {
      return exact;
    }
    return hasUnit || isDay(text, begin, word)
        ? Found.of(at, begin + word.length(), Period.day(day))
        : null;
  }

  // The date or the weekday behind it, which is right where the story came a day late.
  private static @Nullable Found exactly(DateText text, int begin, int end, LocalDate day) {
    int behind = behindSign(text, end);
    if (behind < 0) {
      return null;
    }
    var reading = CalendarReader.read(text, behind);
    if (reading != null && reading.date().day() != 0) {
      var found = CalendarDates.found(text, reading.from(begin));
      return found != null && isSame(reading, found.period(), day) ? found : null;
    }
    int named = text.word(behind).is(WordKind.UNIT, RelativeUnit.DAY) ? behind + 1 : behind;
    var weekday = text.word(named);
    if (!weekday.is(WordKind.WEEKDAY) || !Weekdays.isNamed(text, named)) {
      return null;
    }
    var near = new DateResolver(text.reference()).weekdayNear(weekday.value(), day);
    return Found.of(begin, named + weekday.length(), Period.day(near));
  }

  // With a weekday or a year it is right even if the article's own date is not.
  private static boolean isSame(Reading reading, @Nullable Period period, LocalDate day) {
    boolean isFull = reading.date().weekday() != 0 || reading.date().year() != 0;
    return period != null && (isFull || period.distance(day) <= FARTHEST);
  }

  private static int behindSign(DateText text, int end) {
    char gap = text.gap(end);
    return text.isNext(end) || gap == ',' || gap == '(' ? end : -1;
  }

  private static boolean isDay(DateText text, int at, DateWord word) {
    if (word.is(WordKind.DOUBTFUL)) {
      return text.before(at).is(WordKind.PART_OF_DAY);
    }
    return !word.is(WordKind.TODAY) || isToday(text, at);
  }

  // Not اليوم الثاني, nor في اليوم, which is any day's.
  private static boolean isToday(DateText text, int at) {
    return !text.next(at + 1).isAny(NO_DAY) && !text.before(at).isAny(ANY_DAY);
  }
}
