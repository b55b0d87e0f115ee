package copytaster.enrich.entries;

import org.jspecify.annotations.Nullable;

/** Thrown when Kafka has not taken a change, or has not said so. */
final class NotWritten extends Exception {

  NotWritten(String why, @Nullable Throwable cause) {
    super(why, cause);
  }
}
