package copytaster.index.write;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands before an index that cannot take articles. It lets a try through when its time has come,
 * which doubles from try to try, or at once when the index has changed. So an index that is back is
 * not left waiting, and one that is ill is not pushed.
 */
final class IndexGate {

  private static final Logger log = LoggerFactory.getLogger(IndexGate.class);

  /**
   * Why and until when it is closed.
   *
   * @param seen how the index looked then
   */
  record Closed(String reason, Instant since, Duration pause, Instant until, String seen) {}

  private final IndexWatch watch;
  private final InstantSource clock;
  private final Duration firstWait;
  private final Duration longestWait;
  private volatile @Nullable Closed closed;

  IndexGate(IndexWatch watch, InstantSource clock, Duration firstWait, Duration longestWait) {
    this.watch = watch;
    this.clock = clock;
    this.firstWait = firstWait;
    this.longestWait = longestWait;
  }

  /** Returns why it is closed, if it is. */
  Optional<Closed> closed() {
    return Optional.ofNullable(closed);
  }

  /**
   * Lets a try through.
   *
   * @throws IndexNotReady if there is no sense in one yet
   */
  void pass() {
    var now = closed;
    if (now == null || !clock.instant().isBefore(now.until())) {
      return;
    }
    if (watch.look().equals(now.seen())) {
      throw new IndexNotReady(now.reason());
    }
    // What has changed may change again soon: wait from the beginning.
    reclose(now.reason(), now.since(), Duration.ZERO);
  }

  /** Closes it after a try that failed. */
  synchronized void close(String reason) {
    var before = closed;
    if (before == null) {
      log.warn("The index cannot take articles: {}", reason);
      reclose(reason, clock.instant(), firstWait);
    } else if (!clock.instant().isBefore(before.until())) {
      var doubled = before.pause().multipliedBy(2);
      var wait = doubled.compareTo(firstWait) < 0 ? firstWait : doubled;
      log.warn("The index cannot take articles since {}: {}", before.since(), reason);
      reclose(reason, before.since(), wait.compareTo(longestWait) > 0 ? longestWait : wait);
    }
  }

  /** Opens it after a try that went well. */
  void open() {
    var before = closed;
    if (before != null) {
      log.info("The index takes articles again, after not doing so since {}", before.since());
      closed = null;
    }
  }

  private synchronized void reclose(String reason, Instant since, Duration wait) {
    closed = new Closed(reason, since, wait, clock.instant().plus(wait), watch.look());
  }
}
