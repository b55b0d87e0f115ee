package copytaster.enrich.entries;

import copytaster.operations.TopicSettings;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;

/** Follows the topic of the vocabulary, and has each change count, until the service ends. */
final class VocabularyFollower implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(VocabularyFollower.class);
  private static final Duration TICK = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

  private final ConsumerFactory<String, byte[]> consumers;
  private final TopicSettings topics;
  private final CurrentVocabulary current;
  private final VocabularyMetrics metrics;
  private final ApplicationEventPublisher events;
  private final Waits waits = new Waits();
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile boolean loaded;
  private boolean failing;
  private @Nullable Thread thread;

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
  public synchronized void start() {
    if (thread == null) {
      thread = Thread.ofVirtual().name("vocabulary").start(this::repeat);
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

  /** Works until it is to end, or Kafka fails; what is known by then goes on counting. */
  private void session() {
    try (var reader = new EntryReader(consumers, topics)) {
      var table = new EntryTable(metrics);
      while (stopping.getCount() > 0) {
        tick(reader, table);
        failing = false;
      }
    } catch (KafkaException e) {
      if (!failing) {
        log.warn("Changes of the vocabulary rest until Kafka answers: {}", e.toString());
      }
      failing = true;
    } catch (RuntimeException e) {
      log.error("Following the vocabulary failed and is tried again", e);
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
  public synchronized void stop() {
    if (thread != null) {
      stopping.countDown();
      end(thread);
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
