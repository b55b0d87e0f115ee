package copytaster.stack.deadletter;

import copytaster.stack.topic.Kafka;
import copytaster.stack.topic.TopicReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Remembers which dead letters were sent through again: a small topic of their positions, which
 * lives as long as dead letters do.
 */
final class RedriveMemory {

  static final String TOPIC = "dlt.redriven";
  private static final Duration RETENTION = Duration.ofDays(31);

  private final Kafka kafka;

  RedriveMemory(Kafka kafka) {
    this.kafka = kafka;
  }

  Set<Position> all() {
    var positions = new HashSet<Position>();
    new TopicReader(kafka)
        .read(List.of(TOPIC), record -> parse(record.key()).ifPresent(positions::add));
    return positions;
  }

  void createIfMissing() {
    try (var admin = kafka.admin()) {
      if (!Kafka.await(admin.listTopics().names()).contains(TOPIC)) {
        var settings =
            Map.of(
                "cleanup.policy",
                "compact,delete",
                "retention.ms",
                Long.toString(RETENTION.toMillis()));
        var topic = new NewTopic(TOPIC, Optional.of(1), Optional.empty()).configs(settings);
        Kafka.await(admin.createTopics(List.of(topic)).all());
      }
    }
  }

  ProducerRecord<byte[], byte[]> mark(Position dead, String to) {
    return new ProducerRecord<>(TOPIC, bytes(dead.toString()), bytes(to));
  }

  private static Optional<Position> parse(byte[] key) {
    var parts = new String(key, StandardCharsets.UTF_8).split("/", -1);
    return parts.length == 3
        ? Optional.of(Position.parse(parts[0], parts[1] + ":" + parts[2]))
        : Optional.empty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
