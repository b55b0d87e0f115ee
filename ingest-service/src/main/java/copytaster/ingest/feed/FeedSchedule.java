package copytaster.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the polls that are due, each in a thread of its own, so many at once. */
final class FeedSchedule {

  private static final Logger log = LoggerFactory.getLogger(FeedSchedule.class);

  private final FeedTables tables;
  private final FeedPoll poll;
  private final FeedMetrics metrics;
  private final InstantSource clock;
  private final int parallel;
  private final Semaphore free;
  private final Set<String> running = ConcurrentHashMap.newKeySet();

  /** A feed that is to be polled, and where it stands. */
  private record Due(Feed feed, FeedState state) {

    Instant since() {
      return state.nextDue();
    }
  }

  FeedSchedule(
      FeedTables tables, FeedPoll poll, FeedMetrics metrics, InstantSource clock, int parallel) {
    this.tables = tables;
    this.poll = poll;
    this.metrics = metrics;
    this.clock = clock;
    this.parallel = parallel;
    this.free = new Semaphore(parallel);
  }

  /** Starts what is due of some partitions, what is due longest first. */
  void start(Set<Integer> partitions) {
    var now = clock.instant();
    var due =
        partitions.stream()
            .flatMap(tables.feeds()::in)
            .filter(Feed::enabled)
            .map(feed -> new Due(feed, tables.state(feed)))
            .filter(each -> !each.state().isGone() && !each.since().isAfter(now))
            .sorted(Comparator.comparing(Due::since))
            .toList();
    metrics.lag(due.isEmpty() ? Duration.ZERO : Duration.between(due.getFirst().since(), now));
    for (var each : due) {
      if (!running.contains(each.feed().id()) && !start(each)) {
        return;
      }
    }
  }

  private boolean start(Due due) {
    if (!free.tryAcquire()) {
      return false;
    }
    var id = due.feed().id();
    running.add(id);
    Thread.ofVirtual().name("feed-" + id).start(() -> run(due));
    return true;
  }

  private void run(Due due) {
    try {
      poll(due.feed(), due.state());
    } catch (RuntimeException e) {
      log.error("The poll of feed {} failed", due.feed().id(), e);
    } finally {
      running.remove(due.feed().id());
      free.release();
    }
  }

  private void poll(Feed feed, FeedState before) {
    var state = poll.run(feed, before);
    metrics.count(feed, state);
    var last = state.last();
    // Once: how it goes on is in the state and the metrics.
    if (last != null && last.problem() != null && before.failures() == 0) {
      log.warn("Feed {} is {}: {}", feed.id(), last.outcome().tag(), last.problem());
    }
    // It may have been deleted or configured anew meanwhile; then this is no state of it.
    if (tables.feeds().find(feed.id()).filter(feed::equals).isPresent()) {
      tables.polled(feed.id(), state);
    }
  }

  /** Waits for polls that have begun, as what they have read is not to be lost for nothing. */
  void finish(Duration patience) {
    try {
      if (!free.tryAcquire(parallel, patience.toMillis(), TimeUnit.MILLISECONDS)) {
        log.info("Polls that go on are left: {}", running);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
