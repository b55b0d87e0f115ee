package copytaster.enrich.date;

/** Says whether the words around a number of four digits make a year of it. */
final class YearCues {

  private static final long BEFORE =
      WordKind.bits(
          WordKind.CUE,
          WordKind.SINCE,
          WordKind.EVENT,
          WordKind.DETERMINER,
          WordKind.HEAD_OF_SEVERAL);
  private static final long BEFORE_RANGE = BEFORE | WordKind.bits(WordKind.OF, WordKind.BETWEEN);
  // ابتداء من 2020, الأشهر الأولى من 2016.
  private static final long PARTS = WordKind.bits(WordKind.STARTING, WordKind.ORDINAL);
  private static final long NUMBERS = WordKind.bits(WordKind.AND, WordKind.TO);

  private static final int FIRST_BRACKETED = 1850;

  private YearCues() {}

  /** Returns whether what stands before a number says so, whatever stands behind it. */
  static boolean isEvent(DateText text, int at) {
    return text.before(at).is(WordKind.EVENT) || isPhrase(text, at, WordKind.EVENT.bit());
  }

  /** Returns whether they do. */
  static boolean isCued(DateText text, int at, int end) {
    return isCuedBefore(text, at)
        || text.next(end).is(WordKind.YEAR_CUE_BEHIND)
        || isBracketed(text, at, end);
  }

  // (2015), (الدوحة - 1978).
  private static boolean isBracketed(DateText text, int at, int end) {
    boolean isAfterSign = text.signBefore(at) == '(' || text.gap(at) == '-';
    return isAfterSign && text.signBehind(end - 1) == ')' && text.number(at) >= FIRST_BRACKETED;
  }

  private static boolean isCuedBefore(DateText text, int at) {
    var before = text.before(at);
    if (before.isAny(BEFORE) || isPhrase(text, at, BEFORE)) {
      return true;
    }
    if (before.is(WordKind.OF)) {
      return text.before(at - 1).isAny(PARTS);
    }
    if (before.is(WordKind.PARTICLE)) {
      return text.before(at - 1).is(WordKind.COMPARED);
    }
    // عامي 2008 و2021, of 2019 and 2022, أعوام 1998، 2002.
    return before.isAny(NUMBERS)
        ? isYear(text, at - 2)
        : text.gap(at) == ',' && isYear(text, at - 1);
  }

  // كأس العالم 2022: a phrase of two words.
  private static boolean isPhrase(DateText text, int at, long kinds) {
    return text.isNext(at) && text.word(at - 2).length() == 2 && text.word(at - 2).isAny(kinds);
  }

  private static boolean isYear(DateText text, int at) {
    return text.has(at) && text.length(at) == 4 && text.number(at) > 0 && isCuedBefore(text, at);
  }

  /** Returns whether what stands before a number says that a range begins: من, from, between. */
  static boolean mayBeginRange(DateText text, int at) {
    return text.before(at).isAny(BEFORE_RANGE);
  }

  /** Returns whether a season is spoken of: موسم 2024/25, the 2024-25 season. */
  static boolean isSeason(DateText text, int begin, int end) {
    return text.before(begin).is(WordKind.SEASON) || text.next(end).is(WordKind.SEASON);
  }
}
