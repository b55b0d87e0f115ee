package copytaster.ingest.format;

import org.jspecify.annotations.Nullable;

/** Checks the ids of wires. */
final class Guids {

  private Guids() {}

  /**
   * Returns an id without white space around it, null with a fault if it cannot be one.
   *
   * @param longest characters that it may have
   */
  static @Nullable String check(String written, String pointer, int longest, Reading reading) {
    var guid = written.strip();
    if (guid.length() > longest) {
      reading.fault(pointer, "too-long", "is longer than " + longest + " characters");
      return null;
    }
    if (guid.codePoints().anyMatch(Guids::isInvisible)) {
      reading.fault(pointer, "bad-id", "has control characters or marks that turn the text");
      return null;
    }
    return guid;
  }

  // Two ids that look alike must be alike.
  private static boolean isInvisible(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.SURROGATE;
  }
}
