package copytaster.enrich.date;

import org.jspecify.annotations.Nullable;

/**
 * Reads years without a month, one or a range of them: عام 2015, منذ 2011, سنة 1388 هجرية, بين عامي
 * 2011 و2015, 2016-2020. A number alone is one only where its neighbours say so.
 */
final class Years implements DateReader {

  private static final int FIRST_ALONE = 1700;
  private static final int LAST_ALONE = 2100;
  // (1644-1912)
  private static final int FIRST_BRACKETED = 1000;

  @Override
  public long starts() {
    return WordKind.bits(
        WordKind.LONG_DIGITS, WordKind.UNIT, WordKind.THE_UNIT, WordKind.HEAD_OF_SEVERAL);
  }

  @Override
  public @Nullable Found read(DateText text, int at) {
    var word = text.word(at);
    if (word.is(WordKind.DIGITS)) {
      return alone(text, at);
    }
    if (!text.isNext(at + 1) && text.gap(at + 1) != '(') {
      return null;
    }
    return word.is(WordKind.HEAD_OF_SEVERAL) ? several(text, at) : withUnit(text, at, word);
  }

  // عام 2015, and whole ranges of them.
  private static @Nullable Found withUnit(DateText text, int at, DateWord word) {
    var year = YearRange.isUnit(word) ? YearNumber.read(text, at + 1, 3) : null;
    if (year == null || !year.isKnown()) {
      return null;
    }
    var range = YearRange.read(text, at, year);
    return range == null ? found(at, year) : range;
  }

  // عامي 2011 و2015 behind بين.
  private static @Nullable Found several(DateText text, int at) {
    var year = YearNumber.read(text, at + 1, 4);
    return year != null && text.before(at).is(WordKind.BETWEEN)
        ? YearRange.read(text, at, year)
        : null;
  }

  private static @Nullable Found alone(DateText text, int at) {
    if (text.isGlued(at)) {
      return null;
    }
    int first = text.number(at);
    int earliest = text.signBefore(at) == '(' ? FIRST_BRACKETED : FIRST_ALONE;
    boolean isYear = text.length(at) == 4 && first >= earliest && first <= LAST_ALONE;
    if (!isYear) {
      return null;
    }
    var number = new YearNumber(first, false, false, at + 1);
    var range = text.signBehind(at) == '%' ? null : YearRange.read(text, at, number);
    if (range != null) {
      return range;
    }
    var year = YearNumber.read(text, at, 4);
    return year != null && isLikely(text, at, year) ? found(at, year) : null;
  }

  private static boolean isLikely(DateText text, int at, YearNumber year) {
    if (!year.isKnown()) {
      return false;
    }
    return YearCues.isEvent(text, at)
        || (!YearNumber.isCount(text, year.end())
            && !isRoundCount(text, year)
            && (year.hasEra() || YearCues.isCued(text, at, year.end())));
  }

  // "in 2000 cars": what is a round number and goes on is more often a count.
  private static boolean isRoundCount(DateText text, YearNumber year) {
    return year.year() % 100 == 0
        && !year.hasEra()
        && text.isNext(year.end())
        && text.word(year.end()).kinds() == 0;
  }

  private static Found found(int begin, YearNumber year) {
    return new Found(begin, year.end(), year.period(), year.isHijri());
  }
}
