package copytaster.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithKafka
class TopicReaderIT {

  private final String topic = Unique.name("read");
  private Kafka kafka;

  @BeforeEach
  void createTopic(Kafka kafka) {
    this.kafka = kafka;
    kafka.createTopics(3, topic);
  }

  @Test
  void readsEveryPartitionFromItsBeginning() {
    try (var producer = producer(Map.of());
        var reader = kafka.read(topic)) {
      for (int i = 0; i < 9; i++) {
        var _ = producer.send(new ProducerRecord<>(topic, i % 3, "key", "value " + i));
      }

      assertThat(values(reader.until(9))).hasSize(9).contains("value 0", "value 8");
    }
  }

  @Test
  void leavesOutWhatWasAborted() {
    try (var producer = producer(Map.of("transactional.id", topic));
        var reader = kafka.read(topic)) {
      producer.initTransactions();
      producer.beginTransaction();
      var _ = producer.send(new ProducerRecord<>(topic, "aborted"));
      producer.abortTransaction();
      producer.beginTransaction();
      var _ = producer.send(new ProducerRecord<>(topic, "committed"));
      producer.commitTransaction();

      assertThat(values(reader.until(1))).containsExactly("committed");
      assertThat(values(reader.upToNow())).containsExactly("committed");
    }
  }

  @Test
  void readsNothingOfAnEmptyTopic() {
    try (var reader = kafka.read(topic)) {
      assertThat(reader.upToNow()).isEmpty();
    }
  }

  private static List<String> values(List<ConsumerRecord<String, byte[]>> records) {
    return records.stream().map(record -> new String(record.value(), UTF_8)).toList();
  }

  private KafkaProducer<String, String> producer(Map<String, Object> more) {
    Map<String, Object> settings = new HashMap<>(more);
    settings.put("bootstrap.servers", kafka.bootstrapServers());
    return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
  }
}
