package copytaster.index.write;

import java.util.Random;

/** Where chance begins: anew each time, or where the property says, to see a failure again. */
final class Seeds {

  static final String PROPERTY = "copytaster.test.seed";

  private Seeds() {}

  static long next() {
    return Long.getLong(PROPERTY, new Random().nextLong());
  }
}
