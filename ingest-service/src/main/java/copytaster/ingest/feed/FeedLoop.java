package copytaster.ingest.feed;

import copytaster.operations.TopicSettings;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;

/** Keeps the tables current and has the feeds polled that are this instance's, until it ends. */
final class FeedLoop implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(FeedLoop.class);
  private static final Duration TICK = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

  private final ConsumerFactory<String, byte[]> consumers;
  private final TopicSettings topics;
  private final FeedTables tables;
  private final FeedSchedule schedule;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile boolean loaded;
  private boolean failing;
  private @Nullable Thread thread;

  FeedLoop(
      ConsumerFactory<String, byte[]> consumers,
      TopicSettings topics,
      FeedTables tables,
      FeedSchedule schedule) {
    this.consumers = consumers;
    this.topics = topics;
    this.tables = tables;
    this.schedule = schedule;
  }

  /** Returns whether all feeds are known that there were when this instance started. */
  boolean isLoaded() {
    return loaded;
  }

  @Override
  public synchronized void start() {
    if (thread == null) {
      thread = Thread.ofVirtual().name("feeds").start(this::repeat);
    }
  }

  private void repeat() {
    try {
      do {
        session();
      } while (!stopping.await(AFTER_FAILURE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Works until it is to end, or Kafka fails. */
  private void session() {
    try (var reader = new FeedReader(consumers, topics, tables);
        var share = new FeedShare(consumers, topics)) {
      while (stopping.getCount() > 0) {
        tick(reader, share);
        failing = false;
      }
    } catch (KafkaException e) {
      if (!failing) {
        log.warn("Feeds rest until Kafka answers: {}", e.toString());
      }
      failing = true;
    } catch (RuntimeException e) {
      log.error("The feeds failed and are tried again", e);
    }
  }

  private void tick(FeedReader reader, FeedShare share) {
    share.renew(TICK);
    if (share.hasGrown()) {
      // Whoever had these feeds until now may have written what was not read here yet.
      reader.catchUp();
    }
    reader.read(TICK);
    if (reader.isCurrent()) {
      loaded = true;
      schedule.start(share.partitions());
    }
  }

  @Override
  public synchronized void stop() {
    if (thread != null) {
      stopping.countDown();
      end(thread);
      schedule.finish(PATIENCE);
      thread = null;
    }
  }

  private static void end(Thread thread) {
    try {
      if (!thread.join(PATIENCE)) {
        thread.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return thread != null;
  }
}
