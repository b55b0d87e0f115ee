package copytaster.enrich.entries;

import copytaster.article.Topics;
import copytaster.operations.TopicSettings;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
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
  private static final Duration READ = Duration.ofSeconds(2);
  private static final int TRIES = 5;
  private static final int LONGEST_REST_MILLIS = 100;

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
  List<Long> write(Function<SortedMap<String, KeptEntry>, List<EntryChange>> decision)
      throws NotWritten {
    try {
      if (!lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new NotWritten("others are writing", null);
      }
      try {
        return writeAlone(decision);
      } finally {
        lock.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotWritten("the service ends", e);
    }
  }

  private List<Long> writeAlone(Function<SortedMap<String, KeptEntry>, List<EntryChange>> decision)
      throws NotWritten, InterruptedException {
    long latest = System.nanoTime() + PATIENCE.toNanos();
    KafkaException failure;
    int tries = 0;
    do {
      try (var transaction =
          new EntryTransaction(producers.getConfigurationProperties(), transactionalId, topic)) {
        return write(decision, transaction);
      } catch (org.apache.kafka.common.errors.TimeoutException e) {
        throw new NotWritten("Kafka does not answer", e);
      } catch (KafkaException e) {
        // Most likely another instance has begun to write.
        log.debug("A change of the vocabulary is tried again", e);
        failure = e;
      }
      Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_REST_MILLIS));
    } while (++tries < TRIES && System.nanoTime() - latest < 0);
    throw new NotWritten("Kafka has not taken it", failure);
  }

  private List<Long> write(
      Function<SortedMap<String, KeptEntry>, List<EntryChange>> decision,
      EntryTransaction transaction)
      throws NotWritten, InterruptedException {
    if (!isDone(follower.waits().forAll())) {
      throw new NotWritten("what others have written was not read", null);
    }
    var changes = decision.apply(current.now().entries());
    if (changes.isEmpty()) {
      return List.of();
    }
    var written = transaction.commit(changes);
    if (!isDone(follower.waits().forAllBefore(ends(written)))) {
      log.warn("A change of the vocabulary was written, but does not count here yet");
    }
    return written.stream().map(RecordMetadata::offset).toList();
  }

  private static Map<TopicPartition, Long> ends(List<RecordMetadata> written) {
    var ends = new HashMap<TopicPartition, Long>();
    for (var each : written) {
      ends.merge(new TopicPartition(each.topic(), each.partition()), each.offset() + 1, Math::max);
    }
    return ends;
  }

  private static boolean isDone(Future<Void> done) throws InterruptedException {
    try {
      done.get(READ.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (ExecutionException | TimeoutException _) {
      done.cancel(false);
      return false;
    }
  }
}
