package copytaster.stack.topic;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Reads what is in topics now, from an offset up to their present end. */
public final class TopicReader {

  private static final Duration POLL = Duration.ofMillis(500);
  private static final int STILL_POLLS = 30;

  private final Kafka kafka;

  /** Reads from a broker. */
  public TopicReader(Kafka kafka) {
    this.kafka = kafka;
  }

  /** Reads all of some topics, one record after the other. Topics that do not exist are empty. */
  public void read(Collection<String> topics, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
    try (var consumer = kafka.consumer()) {
      var partitions = partitions(consumer, topics);
      read(consumer, consumer.beginningOffsets(partitions), reader);
    }
  }

  /** Reads from these offsets on. */
  public void read(
      Map<TopicPartition, Long> from, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
    try (var consumer = kafka.consumer()) {
      read(consumer, from, reader);
    }
  }

  private static Set<TopicPartition> partitions(
      KafkaConsumer<byte[], byte[]> consumer, Collection<String> topics) {
    return consumer.listTopics().entrySet().stream()
        .filter(topic -> topics.contains(topic.getKey()))
        .flatMap(topic -> topic.getValue().stream())
        .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
        .collect(Collectors.toSet());
  }

  private static void read(
      KafkaConsumer<byte[], byte[]> consumer,
      Map<TopicPartition, Long> from,
      Consumer<ConsumerRecord<byte[], byte[]>> reader) {
    consumer.assign(from.keySet());
    from.forEach(consumer::seek);
    var end = consumer.endOffsets(from.keySet());
    var before = Long.MIN_VALUE;
    for (int still = 0; still < STILL_POLLS && hasMore(consumer, end); still++) {
      for (var record : consumer.poll(POLL)) {
        if (record.offset() < end.getOrDefault(partition(record), 0L)) {
          reader.accept(record);
        }
      }
      var now = end.keySet().stream().mapToLong(consumer::position).sum();
      still = now > before ? 0 : still;
      before = now;
    }
    if (hasMore(consumer, end)) {
      throw new KafkaSilent("Kafka stopped to send records", null);
    }
  }

  private static TopicPartition partition(ConsumerRecord<?, ?> record) {
    return new TopicPartition(record.topic(), record.partition());
  }

  private static boolean hasMore(
      KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> end) {
    return end.entrySet().stream()
        .anyMatch(entry -> consumer.position(entry.getKey()) < entry.getValue());
  }
}
