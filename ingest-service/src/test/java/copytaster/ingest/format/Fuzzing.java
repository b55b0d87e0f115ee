package copytaster.ingest.format;

import java.util.Random;

/**
 * How long hostile input is made up: briefly in every build; as long as wanted with {@code
 * -Dcopytaster.fuzz.rounds=100000}, other input with {@code -Dcopytaster.fuzz.seed=7}.
 */
final class Fuzzing {

  private Fuzzing() {}

  static int rounds(int usually) {
    return Integer.getInteger("copytaster.fuzz.rounds", usually);
  }

  /** Returns the same numbers in every run, others for another seed. */
  static Random random(String what) {
    return new Random(what.hashCode() + 31L * Long.getLong("copytaster.fuzz.seed", 0));
  }
}
