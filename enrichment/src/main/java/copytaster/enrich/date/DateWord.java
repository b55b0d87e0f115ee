package copytaster.enrich.date;

/**
 * A word, or a phrase, of the vocabulary of dates.
 *
 * @param kinds the bits of what it can be
 * @param value the number that goes with that
 * @param length how many tokens it has
 * @param skipped how many characters of its first token are a particle
 */
record DateWord(long kinds, int value, int length, int skipped) {

  /** Stands for any token that is no word of dates. */
  static final DateWord NONE = new DateWord(0, 0, 1, 0);

  /** Stands for any token that begins with a digit. */
  static final DateWord DIGITS = new DateWord(WordKind.DIGITS.bit(), 0, 1, 0);

  /** Stands for those of them that are long enough to be a year. */
  static final DateWord LONG_DIGITS =
      new DateWord(WordKind.bits(WordKind.DIGITS, WordKind.LONG_DIGITS), 0, 1, 0);

  /** Returns one that means the same and has another form. */
  DateWord as(int newLength, int newSkipped) {
    return new DateWord(kinds, value, newLength, newSkipped);
  }

  boolean is(WordKind kind) {
    return (kinds & kind.bit()) != 0;
  }

  boolean isAny(long some) {
    return (kinds & some) != 0;
  }

  /** Returns whether it is of a kind and has a value. */
  boolean is(WordKind kind, int ofValue) {
    return is(kind) && value == ofValue;
  }
}
