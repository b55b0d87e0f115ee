package copytaster.enrich.date;

/** Which of those that bear a name, or of the spans of time, is meant. */
enum Shift {
  /** The text does not say. */
  NONE(0),
  /** The one before the last. */
  BEFORE_LAST(-2),
  /** The last one. */
  LAST(-1),
  /** This one. */
  THIS(0),
  /** The next one. */
  NEXT(1);

  private final int steps;

  Shift(int steps) {
    this.steps = steps;
  }

  /** Returns how many spans it is away from this one. */
  int steps() {
    return steps;
  }

  /** Returns what a word says that shifts. */
  static Shift of(DateWord word) {
    return switch (word.value()) {
      case -2 -> BEFORE_LAST;
      case -1 -> LAST;
      case 0 -> THIS;
      default -> NEXT;
    };
  }
}
