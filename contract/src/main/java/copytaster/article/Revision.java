package copytaster.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Orders the versions of one article: of two, the larger is the newer.
 *
 * <p>It is the provider's own version number, or else the time the version was created in
 * milliseconds since 1970, shifted left by one bit; the last bit is set for a kill. So a kill
 * stands above the version it kills and below every later one.
 *
 * @param value not negative
 */
public record Revision(@JsonValue long value) implements Comparable<Revision> {

  /** The largest number that can be shifted. */
  public static final long MAX_NUMBER = Long.MAX_VALUE >> 1;

  /** A kill that stands above every version that there is and ever will be. */
  public static final Revision LAST = kill(MAX_NUMBER);

  /** Refuses what could not have come from {@link #live} or {@link #kill}. */
  @JsonCreator
  public Revision {
    if (value < 0) {
      throw new IllegalArgumentException("a revision is not negative: " + value);
    }
  }

  /** Returns the revision of a version that may be read. */
  public static Revision live(long number) {
    return new Revision(checked(number) << 1);
  }

  /** Returns the revision of the kill of a version. */
  public static Revision kill(long number) {
    return new Revision(checked(number) << 1 | 1);
  }

  /** Returns whether this revision ends the article. */
  public boolean isKill() {
    return (value & 1) == 1;
  }

  @Override
  public int compareTo(Revision other) {
    return Long.compare(value, other.value);
  }

  private static long checked(long number) {
    if (number < 0 || number > MAX_NUMBER) {
      throw new IllegalArgumentException(
          "a version is between 0 and " + MAX_NUMBER + ": " + number);
    }
    return number;
  }
}
