package copytaster.enrich.entries;

import copytaster.operations.KafkaLoop;
import copytaster.operations.TopicSettings;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;

/** Follows the topic of the vocabulary, and has each change count, until the service ends. */
final class VocabularyFollower implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(VocabularyFollower.class);
  private static final Duration TICK = Duration.ofMillis(50);

  private final ConsumerFactory<String, byte[]> consumers;
  private final TopicSettings topics;
  private final CurrentVocabulary current;
  private final VocabularyMetrics metrics;
  private final ApplicationEventPublisher events;
  private final Waits waits = new Waits();
  private final KafkaLoop kafka = new KafkaLoop("vocabulary", this::session);
  private volatile boolean loaded;

  VocabularyFollower(
      ConsumerFactory<String, byte[]> consumers,
      TopicSettings topics,
      CurrentVocabulary current,
      VocabularyMetrics metrics,
      ApplicationEventPublisher events) {
    this.consumers = consumers;
    this.topics = topics;
    this.current = current;
    this.metrics = metrics;
    this.events = events;
  }

  /** Returns whether all entries are known that there were when this instance started. */
  boolean isLoaded() {
    return loaded;
  }

  /** Who waits for what this reads. */
  Waits waits() {
    return waits;
  }

  @Override
  public void start() {
    kafka.start();
  }

  // What is known when Kafka fails goes on counting.
  private void session(BooleanSupplier goesOn) {
    try (var reader = new EntryReader(consumers, topics)) {
      var table = new EntryTable(metrics);
      while (goesOn.getAsBoolean()) {
        tick(reader, table);
      }
    }
  }

  private void tick(EntryReader reader, EntryTable table) {
    reader.read(TICK).forEach(table::read);
    if (reader.isCurrent()) {
      if (table.isChanged()) {
        haveCount(table.entries());
      }
      waits.end(reader);
    }
  }

  private void haveCount(Map<String, KeptEntry> entries) {
    try {
      metrics.rebuild(() -> current.replace(entries));
    } catch (RuntimeException e) {
      log.error("The vocabulary stays as it was: with what was changed it cannot be made", e);
    }
    if (!loaded) {
      loaded = true;
      log.info("The newsroom's own vocabulary has {} entries", entries.size());
      events.publishEvent(new VocabularyRead(entries.size()));
    }
  }

  @Override
  public void stop() {
    kafka.stop();
  }

  @Override
  public boolean isRunning() {
    return kafka.isRunning();
  }
}
