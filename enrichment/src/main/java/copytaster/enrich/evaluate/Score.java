package copytaster.enrich.evaluate;

import java.util.Locale;

/**
 * How well something is found.
 *
 * @param right found and right
 * @param wrong found and not there
 * @param missed there and not found
 */
public record Score(int right, int wrong, int missed) {

  /** Nothing was looked for yet. */
  static final Score NONE = new Score(0, 0, 0);

  /** Returns which part of what was found is right, 0 to 1. */
  public double precision() {
    return right == 0 ? 0 : (double) right / (right + wrong);
  }

  /** Returns which part of what is there was found, 0 to 1. */
  public double recall() {
    return right == 0 ? 0 : (double) right / (right + missed);
  }

  /** Returns the harmonic mean of the two, 0 to 1. */
  public double f1() {
    return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
  }

  Score plus(Score other) {
    return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** Returns it in percent, in columns. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %5.1f  R %5.1f  F1 %5.1f  (%d there, %d found)",
        100 * precision(),
        100 * recall(),
        100 * f1(),
        right + missed,
        right + wrong);
  }
}
