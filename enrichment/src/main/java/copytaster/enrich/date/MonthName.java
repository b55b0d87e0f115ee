package copytaster.enrich.date;

import java.time.chrono.Chronology;
import java.time.chrono.HijrahChronology;
import java.time.chrono.IsoChronology;
import org.jspecify.annotations.Nullable;

/**
 * The name of a month in a text, or two names of one month: شباط/فبراير, كانون الثاني (يناير).
 *
 * @param word the name, the first if there are two
 * @param end the token behind it
 * @param isBracketed whether the second name stands in brackets
 * @param needsFigures whether it counts only beside a day or a year
 */
record MonthName(DateWord word, int end, boolean isBracketed, boolean needsFigures) {

  private static final char ALEF_MADDA = 'آ';
  private static final char ALEF_HAMZA_BELOW = 'إ';

  /** Reads the name that begins at a token; null if none does. */
  static @Nullable MonthName read(DateText text, int at) {
    var word = text.word(at);
    if (!word.is(WordKind.MONTH) || !text.isCapital(at)) {
      return null;
    }
    char first = word.is(WordKind.MADDA) ? text.firstLetter(at) : ALEF_MADDA;
    // Ibb is a city.
    if (first == ALEF_HAMZA_BELOW) {
      return null;
    }
    int end = at + word.length();
    boolean needsFigures = word.is(WordKind.SHORT) || first != ALEF_MADDA;
    return isOtherName(text, end, word)
        ? new MonthName(word, end + text.word(end).length(), text.gap(end) == '(', false)
        : new MonthName(word, end, false, needsFigures);
  }

  int number() {
    return word.value();
  }

  boolean isHijri() {
    return word.is(WordKind.HIJRI);
  }

  Chronology calendar() {
    return isHijri() ? HijrahChronology.INSTANCE : IsoChronology.INSTANCE;
  }

  /** Returns whether a token stands right behind the name. */
  boolean isFollowed(DateText text, int at) {
    char gap = text.gap(at);
    return text.isNext(at)
        || (isBracketed && gap == ')')
        || (gap == '.' && word.is(WordKind.SHORT));
  }

  private static boolean isOtherName(DateText text, int at, DateWord name) {
    char gap = text.gap(at);
    var other = text.word(at);
    return (gap == '/' || gap == '(' || gap == '-')
        && other.is(WordKind.MONTH, name.value())
        && other.is(WordKind.HIJRI) == name.is(WordKind.HIJRI);
  }
}
