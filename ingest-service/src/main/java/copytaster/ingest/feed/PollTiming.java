package copytaster.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** Says when a feed is polled next. */
final class PollTiming {

  private static final int MOST_DOUBLINGS = 20;

  private final FeedSettings settings;
  private final DoubleSupplier chance;

  /** Takes numbers between 0 and 1. */
  PollTiming(FeedSettings settings, DoubleSupplier chance) {
    this.settings = settings;
    this.chance = chance;
  }

  Instant afterSuccess(Feed feed, Instant now) {
    return now.plus(jittered(interval(feed)));
  }

  /** Doubles the interval with each failure after the first; never sooner than the server asks. */
  Instant afterFailure(Feed feed, int failures, @Nullable Duration asked, Instant now) {
    var interval = interval(feed);
    int doublings = Math.min(Math.max(failures - 1, 0), MOST_DOUBLINGS);
    var wait = least(interval.multipliedBy(1L << doublings), settings.longest());
    wait = most(wait, interval);
    return now.plus(jittered(most(wait, asked(asked))));
  }

  private Duration asked(@Nullable Duration asked) {
    return asked == null ? Duration.ZERO : least(asked, settings.retryAfter());
  }

  // Another setting may have come after the feed was configured.
  private Duration interval(Feed feed) {
    return most(feed.interval(), settings.shortest());
  }

  // Only longer, so that nobody is asked more often than was agreed upon.
  private Duration jittered(Duration wait) {
    return wait.plusMillis((long) (wait.toMillis() * settings.jitter() * chance.getAsDouble()));
  }

  private static Duration least(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Duration most(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
