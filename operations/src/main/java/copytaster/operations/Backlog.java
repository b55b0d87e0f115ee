package copytaster.operations;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a group has yet to read of a topic.
 *
 * @param records how many
 * @param oldest when the first of them was written; null where there is none, or it is not known
 */
record Backlog(long records, @Nullable Instant oldest) {

  static final Backlog NONE = new Backlog(0, null);

  Backlog plus(Backlog other) {
    return new Backlog(records + other.records, earlier(oldest, other.oldest));
  }

  /** Returns the age of the oldest record in seconds; 0 where all is read. */
  double seconds(Instant now) {
    if (records == 0) {
      return 0;
    }
    return oldest == null
        ? Double.NaN
        : Math.max(0, Duration.between(oldest, now).toMillis() / 1000.0);
  }

  private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}
