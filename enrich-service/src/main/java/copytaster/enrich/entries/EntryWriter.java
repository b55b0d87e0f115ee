package copytaster.enrich.entries;

import copytaster.article.CloudEvent;
import copytaster.article.Topics;
import copytaster.operations.CloudEventHeaders;
import copytaster.operations.TopicSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ProducerFactory;

/**
 * Writes changes of the vocabulary, one writer at a time among all instances: each write is a
 * transaction of one transactional id, so that whoever begins one puts an end to all before it.
 * What is decided from the entries as they are is therefore still so when it is committed, or it is
 * not committed and is decided anew.
 */
final class EntryWriter {

  private static final Logger log = LoggerFactory.getLogger(EntryWriter.class);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration CLOSE = Duration.ofMillis(500);
  private static final int TRIES = 5;
  private static final int LONGEST_REST_MILLIS = 100;

  /** Thrown when Kafka has not taken a change, or has not said so. */
  static final class NotWritten extends Exception {

    NotWritten(String why, @Nullable Throwable cause) {
      super(why, cause);
    }
  }

  /**
   * A change of one entry.
   *
   * @param id of the entry
   * @param value what it is to be; null to delete it
   */
  record Change(String id, @Nullable EntryValue value) {}

  private final ProducerFactory<String, byte[]> producers;
  private final String topic;
  private final String transactionalId;
  private final CurrentVocabulary current;
  private final VocabularyFollower follower;
  private final ReentrantLock lock = new ReentrantLock(true);

  EntryWriter(
      ProducerFactory<String, byte[]> producers,
      TopicSettings topics,
      CurrentVocabulary current,
      VocabularyFollower follower) {
    this.producers = producers;
    this.topic = topics.name(Topics.VOCABULARY_ENTRIES);
    this.transactionalId = topics.name("copytaster-enrich-vocabulary");
    this.current = current;
    this.follower = follower;
  }

  /**
   * Writes what is decided, all or nothing, and waits until it counts here.
   *
   * @param decision makes the changes of the entries as they are; it may be asked again
   * @return the offset of each change, in their order
   */
  List<Long> write(Function<SortedMap<String, KeptEntry>, List<Change>> decision)
      throws NotWritten {
    try {
      if (!lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new NotWritten("others are writing", null);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotWritten("the service ends", e);
    }
    try {
      return writeAlone(decision);
    } finally {
      lock.unlock();
    }
  }

  private List<Long> writeAlone(Function<SortedMap<String, KeptEntry>, List<Change>> decision)
      throws NotWritten {
    long latest = System.nanoTime() + PATIENCE.toNanos();
    KafkaException failure;
    int tries = 0;
    do {
      try {
        return tryToWrite(decision);
      } catch (org.apache.kafka.common.errors.TimeoutException e) {
        throw new NotWritten("Kafka does not answer", e);
      } catch (KafkaException e) {
        // Most likely another instance has begun to write.
        log.debug("A change of the vocabulary is tried again", e);
        failure = e;
      }
      rest();
    } while (++tries < TRIES && System.nanoTime() - latest < 0);
    throw new NotWritten("Kafka has not taken it", failure);
  }

  private List<Long> tryToWrite(Function<SortedMap<String, KeptEntry>, List<Change>> decision)
      throws NotWritten {
    var producer = new KafkaProducer<String, byte[]>(settings());
    try {
      producer.initTransactions();
      await(follower.waits().forAll());
      var changes = decision.apply(current.now().entries());
      return changes.isEmpty() ? List.of() : commit(changes, producer);
    } finally {
      producer.close(CLOSE);
    }
  }

  private List<Long> commit(List<Change> changes, Producer<String, byte[]> producer)
      throws NotWritten {
    producer.beginTransaction();
    var sent = new ArrayList<Future<RecordMetadata>>(changes.size());
    for (var change : changes) {
      sent.add(producer.send(record(change)));
    }
    producer.commitTransaction();
    var offsets = new ArrayList<Long>(changes.size());
    var ends = new HashMap<TopicPartition, Long>();
    for (var each : sent) {
      var metadata = each.resultNow();
      offsets.add(metadata.offset());
      ends.merge(
          new TopicPartition(metadata.topic(), metadata.partition()),
          metadata.offset() + 1,
          Math::max);
    }
    awaitHere(ends);
    return offsets;
  }

  // It is written, whether or not it counts here by then.
  private void awaitHere(Map<TopicPartition, Long> ends) {
    try {
      await(follower.waits().forAllBefore(ends));
    } catch (NotWritten e) {
      log.warn("A change of the vocabulary was written, but does not count here yet", e);
    }
  }

  private static void await(Future<Void> done) throws NotWritten {
    try {
      done.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotWritten("the service ends", e);
    } catch (ExecutionException | TimeoutException e) {
      done.cancel(false);
      throw new NotWritten("what others have written was not read", e);
    }
  }

  private static void rest() throws NotWritten {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_REST_MILLIS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotWritten("the service ends", e);
    }
  }

  @SuppressWarnings("NullAway") // Kafka's types do not tell that values may be null.
  private ProducerRecord<String, byte[]> record(Change change) {
    var value = change.value();
    var event =
        new CloudEvent(
            UUID.randomUUID().toString(),
            "/enrich/vocabulary",
            CloudEvent.VOCABULARY_CHANGED,
            change.id(),
            Instant.now(),
            CloudEvent.JSON);
    var bytes = value == null ? null : EntryCodec.encode(value);
    var written = new ProducerRecord<>(topic, change.id(), bytes);
    CloudEventHeaders.write(event, written.headers());
    return written;
  }

  // An editor must not hang: what follows one another here takes a few seconds at most.
  private Map<String, Object> settings() {
    var settings = new HashMap<>(producers.getConfigurationProperties());
    settings.put("transactional.id", transactionalId);
    settings.put("transaction.timeout.ms", 10_000);
    settings.put("max.block.ms", 2_500);
    settings.put("request.timeout.ms", 2_000);
    settings.put("delivery.timeout.ms", 4_000);
    settings.put("linger.ms", 0);
    return settings;
  }
}
