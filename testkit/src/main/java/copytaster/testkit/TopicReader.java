package copytaster.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/**
 * Reads every partition of one topic from its beginning, as a consumer of the topic would: nothing
 * of a transaction that is open or was aborted.
 */
public final class TopicReader implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration POLL = Duration.ofMillis(100);

  private final String topic;
  private final KafkaConsumer<String, byte[]> consumer;
  private final List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();

  TopicReader(String bootstrapServers, String topic) {
    this.topic = topic;
    this.consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
            new StringDeserializer(),
            new ByteArrayDeserializer());
  }

  /** All records so far, once there are as many as this; fails after a minute. */
  public List<ConsumerRecord<String, byte[]>> until(int count) {
    return until(count + " records", records -> records.size() >= count);
  }

  /** All records so far, once they satisfy the condition; fails after a minute. */
  public List<ConsumerRecord<String, byte[]>> until(
      String what, Predicate<List<ConsumerRecord<String, byte[]>>> condition) {
    Awaitility.await(what + " on " + topic)
        .pollInSameThread()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(1))
        .atMost(PATIENCE)
        .until(this::pollOnce, condition);
    return List.copyOf(seen);
  }

  /** All records that the topic has now: what comes while they are read may be among them. */
  public List<ConsumerRecord<String, byte[]>> upToNow() {
    assignAll();
    Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
    Awaitility.await("the end of " + topic)
        .pollInSameThread()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(1))
        .atMost(PATIENCE)
        .until(() -> isPast(ends) || pollOnce() == null);
    return List.copyOf(seen);
  }

  @Override
  public void close() {
    consumer.close();
  }

  private List<ConsumerRecord<String, byte[]>> pollOnce() {
    assignAll();
    if (!consumer.assignment().isEmpty()) {
      consumer.poll(POLL).forEach(seen::add);
    }
    return seen;
  }

  private boolean isPast(Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  /** The topic may not be there yet when reading begins. */
  private void assignAll() {
    if (consumer.assignment().isEmpty()) {
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
    }
  }
}
