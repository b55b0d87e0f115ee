package copytaster.ingest.feed;

import copytaster.operations.KafkaLoop;
import copytaster.operations.TopicSettings;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;

/** Keeps the tables current and has the feeds polled that are this instance's, until it ends. */
final class FeedLoop implements SmartLifecycle {

  private static final Duration TICK = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ConsumerFactory<String, byte[]> consumers;
  private final TopicSettings topics;
  private final FeedTables tables;
  private final FeedSchedule schedule;
  private final KafkaLoop kafka = new KafkaLoop("feeds", this::session);
  private volatile boolean loaded;

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
  public void start() {
    kafka.start();
  }

  private void session(BooleanSupplier goesOn) {
    try (var reader = new FeedReader(consumers, topics, tables);
        var share = new FeedShare(consumers, topics)) {
      while (goesOn.getAsBoolean()) {
        tick(reader, share);
      }
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
  public void stop() {
    kafka.stop();
    schedule.finish(PATIENCE);
  }

  @Override
  public boolean isRunning() {
    return kafka.isRunning();
  }
}
