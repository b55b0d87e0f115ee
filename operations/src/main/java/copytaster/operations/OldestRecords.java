package copytaster.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;

/** Finds out from when the oldest records are that a group has not read. For one thread. */
final class OldestRecords implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(200);

  private final Supplier<Consumer<byte[], byte[]>> consumers;
  private final Duration timeout;
  private @Nullable Consumer<byte[], byte[]> consumer;

  OldestRecords(Supplier<Consumer<byte[], byte[]>> consumers, Duration timeout) {
    this.consumers = consumers;
    this.timeout = timeout;
  }

  /**
   * Reads the first record of each.
   *
   * @return time of the record; empty where there is none after all, as transactions leave markers
   *     and compaction leaves gaps; nothing where it was not found in time
   */
  Map<TopicPartition, Optional<Instant>> read(Collection<Unread> unread) {
    try {
      return read(open(), unread.stream().collect(Collectors.toMap(Unread::partition, u -> u)));
    } catch (InterruptException e) {
      throw e; // the service stops, and closes this when nobody interrupts
    } catch (KafkaException e) {
      close();
      throw e;
    }
  }

  private Map<TopicPartition, Optional<Instant>> read(
      Consumer<byte[], byte[]> consumer, Map<TopicPartition, Unread> pending) {
    consumer.assign(pending.keySet());
    consumer.resume(pending.keySet()); // those of the last time are still paused
    pending.values().forEach(each -> consumer.seek(each.partition(), each.from()));
    Map<TopicPartition, Optional<Instant>> found = new HashMap<>();
    long end = System.nanoTime() + timeout.toNanos();
    while (!pending.isEmpty() && System.nanoTime() < end) {
      var records = consumer.poll(POLL);
      for (var partition : records.partitions()) {
        var first = records.records(partition).getFirst();
        found.putIfAbsent(partition, Optional.of(Instant.ofEpochMilli(first.timestamp())));
      }
      for (var each : pending.values()) {
        if (consumer.position(each.partition(), timeout) >= each.to()) {
          found.putIfAbsent(each.partition(), Optional.empty());
        }
      }
      consumer.pause(found.keySet());
      pending.keySet().removeAll(found.keySet());
    }
    return found;
  }

  private Consumer<byte[], byte[]> open() {
    if (consumer == null) {
      consumer = consumers.get();
    }
    return consumer;
  }

  @Override
  public void close() {
    var closing = consumer;
    if (closing != null) {
      consumer = null;
      closing.close(CloseOptions.timeout(timeout));
    }
  }
}
