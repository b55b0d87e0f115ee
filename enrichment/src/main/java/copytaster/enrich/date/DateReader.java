package copytaster.enrich.date;

import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.Passage;
import copytaster.enrich.text.Tokens;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads dates in one text, token by token. */
final class DateReader {

  private static final int LAST_DAY = 31;

  private final Passage passage;
  private final Tokens tokens;
  private final MonthNames months;
  private final LocalDate reference;

  // Where the last thing that was read begins and ends, and what it was.
  private int begin;
  private int end;
  private int skipped;
  private int month;
  private int day;
  private int year;

  DateReader(Passage passage, MonthNames months, LocalDate reference) {
    this.passage = passage;
    this.tokens = passage.tokens();
    this.months = months;
    this.reference = reference;
  }

  /** Returns the first token of the date that was read last. */
  int begin() {
    return begin;
  }

  /** Returns the token behind the date that was read last. */
  int end() {
    return end;
  }

  /** Returns how many characters of its first token are no part of the date read last. */
  int skipped() {
    return skipped;
  }

  /** Reads the date that begins at a token; null if none does. */
  @Nullable PartialDate read(int at) {
    reset(at);
    char first = tokens.first(at);
    if (first >= '0' && first <= '9') {
      return readNumber(at);
    }
    if (is(at, DateWords.FIRST) && readMonth(behindOf(at + 1))) {
      day = 1;
      skipped = 0;
      return withYear();
    }
    if (is(at, DateWords.YEAR) || is(at, DateWords.IN)) {
      return readYearAlone(at);
    }
    return readMonth(at) ? readBehindMonth() : null;
  }

  private void reset(int at) {
    begin = at;
    end = at;
    skipped = 0;
    month = 0;
    day = 0;
    year = 0;
  }

  // 12 شباط 2025, 8 من كانون الأول 2024, 12th of February, and figures only.
  private @Nullable PartialDate readNumber(int at) {
    var figures = readFigures(at);
    if (figures != null) {
      return figures;
    }
    int number = dayAt(at);
    if (number == 0 || !readMonth(behindOf(end))) {
      return null;
    }
    day = number;
    skipped = 0;
    return withYear();
  }

  // 2025-02-12, 12/02/2025, 12.2.2025.
  private @Nullable PartialDate readFigures(int at) {
    if (at + 2 >= tokens.size() || !areFigures(at)) {
      return null;
    }
    int first = number(at);
    int second = number(at + 1);
    int third = number(at + 2);
    end = at + 3;
    if (tokens.length(at) == 4) {
      return PartialDate.existing(first, second, third);
    }
    return tokens.length(at + 2) == 4 ? dayFirst(first, second, third) : null;
  }

  // Month first only where it cannot be otherwise: the wires read here put the day first.
  private static @Nullable PartialDate dayFirst(int first, int second, int year) {
    return second > 12
        ? PartialDate.existing(year, first, second)
        : PartialDate.existing(year, second, first);
  }

  private boolean areFigures(int at) {
    char sign = tokens.gap(at + 1);
    return (sign == '-' || sign == '/' || sign == '.')
        && tokens.gap(at + 2) == sign
        && tokens.isGlued(at + 1)
        && tokens.isGlued(at + 2)
        && tokens.isNumber(at)
        && tokens.isNumber(at + 1)
        && tokens.isNumber(at + 2);
  }

  // February 12, 2025; Feb. 12; شباط 2025; شباط الماضي.
  private @Nullable PartialDate readBehindMonth() {
    if (is(end, DateWords.LAST) || is(end, DateWords.NEXT) || is(end, DateWords.THIS)) {
      return withYear();
    }
    if (isNumberAt(end, 2) || isOrdinal(end)) {
      int behind = end;
      day = dayAt(end);
      end = behind + 1;
      return day == 0 ? null : withYear();
    }
    return readYear(behindOf(end)) ? PartialDate.existing(year, month, 0) : null;
  }

  private @Nullable PartialDate readYearAlone(int at) {
    int behind = is(at + 1, DateWords.YEAR) ? at + 2 : at + 1;
    if (!isNumberAt(behind, 4) || isCounted(behind) || isHijri(behind)) {
      return null;
    }
    begin = behind;
    end = behind + 1;
    var date = new PartialDate(number(behind), 0, 0);
    return date.exists() ? date : null;
  }

  // "in 2000 cases": in English a year ends the phrase or is followed by punctuation or a capital.
  private boolean isCounted(int token) {
    return number(token) % 100 == 0
        && token + 1 < tokens.size()
        && tokens.gap(token + 1) == Tokens.SPACE;
  }

  private boolean isHijri(int token) {
    return is(token + 1, DateWords.HIJRI);
  }

  private PartialDate withYear() {
    if (readYear(behindOf(end))) {
      return new PartialDate(year, month, day);
    }
    var date = new PartialDate(0, month, day);
    if (is(end, DateWords.LAST)) {
      end++;
      return date.last(reference);
    }
    if (is(end, DateWords.NEXT)) {
      end++;
      return date.next(reference);
    }
    end += is(end, DateWords.THIS) ? 1 : 0;
    return date.nearest(reference);
  }

  private boolean readYear(int from) {
    int at = is(from, DateWords.YEAR) ? from + 1 : from;
    char sign = at < tokens.size() ? tokens.gap(at) : Tokens.PARAGRAPH;
    if (!isNumberAt(at, 4) || isHijri(at) || (sign != Tokens.SPACE && sign != ',' && sign != '/')) {
      return false;
    }
    year = number(at);
    if (!new PartialDate(year, 0, 0).exists()) {
      return false;
    }
    end = at + 1;
    return true;
  }

  /** Reads a month's name, and the same month's other name behind it: شباط/فبراير. */
  private boolean readMonth(int at) {
    if (at >= tokens.size() || !readMonthName(at)) {
      return false;
    }
    int first = month;
    int behind = end;
    int before = skipped;
    if (behind < tokens.size()
        && isEitherSign(tokens.gap(behind))
        && readMonthName(behind)
        && month != first) {
      end = behind;
    }
    month = first;
    skipped = before;
    return true;
  }

  private static boolean isEitherSign(char gap) {
    return gap == '/' || gap == '(' || gap == '-' || gap == Tokens.SIGNS;
  }

  private boolean readMonthName(int at) {
    int before = month;
    month = 0;
    int[] found = {end, 0};
    months
        .phrases()
        .find(
            tokens,
            passage.prefixes(),
            at,
            (particle, behind, meanings) -> {
              month = meanings.getFirst();
              found[0] = behind;
              found[1] = particle;
            });
    if (month == 0 || !isCapital(at)) {
      month = before;
      return false;
    }
    end = found[0];
    skipped = found[1];
    return true;
  }

  // "may" is no month, "May" is.
  private boolean isCapital(int token) {
    return !Character.isLowerCase(tokens.text().originalCharAt(tokens.begin(token)));
  }

  /**
   * Returns the day of the month at a token, 12 or 12th, and moves behind it; 0 if there is none.
   */
  private int dayAt(int at) {
    int number = 0;
    int digits = 0;
    int length = tokens.length(at);
    while (digits < length && digits < 2 && isDigit(at, digits)) {
      number = number * 10 + tokens.text().charAt(tokens.begin(at) + digits) - '0';
      digits++;
    }
    boolean isWhole = digits == length || isOrdinal(at);
    if (!isWhole || number < 1 || number > LAST_DAY || isFraction(at)) {
      return 0;
    }
    end = at + 1;
    return number;
  }

  private boolean isOrdinal(int at) {
    return at < tokens.size()
        && isDigit(at, 0)
        && tokens.length(at) >= 3
        && tokens.length(at) <= 4
        && DateWords.ORDINALS.contains(tokens.hashOfEnd(at, 2));
  }

  // The 5 of "3.5 May" is no day.
  private boolean isFraction(int at) {
    return at > 0 && tokens.gap(at) == '.' && tokens.isGlued(at) && tokens.isNumber(at - 1);
  }

  private boolean isDigit(int token, int at) {
    char c = tokens.text().charAt(tokens.begin(token) + at);
    return c >= '0' && c <= '9';
  }

  private int behindOf(int at) {
    int behind = at;
    while (behind < at + 2 && is(behind, DateWords.OF)) {
      behind++;
    }
    return behind;
  }

  private boolean is(int token, HashIndex words) {
    return token < tokens.size()
        && words.contains(tokens.hash(token))
        && (token == begin || tokens.gap(token) == Tokens.SPACE);
  }

  private boolean isNumberAt(int token, int digits) {
    return token < tokens.size()
        && tokens.isNumber(token)
        && (digits == 4 ? tokens.length(token) == 4 : tokens.length(token) <= digits);
  }

  private int number(int token) {
    int number = 0;
    for (int i = 0; i < Math.min(4, tokens.length(token)); i++) {
      number = number * 10 + tokens.text().charAt(tokens.begin(token) + i) - '0';
    }
    return number;
  }
}
