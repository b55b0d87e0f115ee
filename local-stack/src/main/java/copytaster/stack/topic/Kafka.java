package copytaster.stack.topic;

import copytaster.article.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * A broker to ask, read from and write to, each within a bounded time.
 *
 * @param bootstrapServers where it is
 */
public record Kafka(String bootstrapServers) {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Connects for questions about topics and groups. */
  public Admin admin() {
    return Admin.create(
        settings(
            Map.of(
                "default.api.timeout.ms", PATIENCE.toMillis(),
                "request.timeout.ms", PATIENCE.toMillis())));
  }

  /** Connects for reading what is committed, outside of any group. */
  public KafkaConsumer<byte[], byte[]> consumer() {
    return new KafkaConsumer<>(
        settings(
            Map.of(
                "isolation.level",
                "read_committed",
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false,
                "default.api.timeout.ms",
                PATIENCE.toMillis(),
                "max.poll.records",
                500)),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }

  /**
   * Connects for writing in transactions; another that writes under the same name is shut out.
   *
   * @param transactionalId the name
   */
  public KafkaProducer<byte[], byte[]> producer(String transactionalId) {
    return new KafkaProducer<>(
        settings(
            Map.of(
                "transactional.id",
                transactionalId,
                "max.block.ms",
                PATIENCE.toMillis(),
                "max.request.size",
                Topic.MAX_RECORD_BYTES,
                "compression.type",
                "lz4")),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }

  /**
   * Waits for an answer of the broker.
   *
   * @throws KafkaSilent if there is none in time, or a refusal
   */
  public static <T> T await(KafkaFuture<T> answer) {
    try {
      return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaSilent("interrupted while waiting for Kafka", e);
    } catch (TimeoutException e) {
      throw new KafkaSilent("Kafka gave no answer within %d s".formatted(PATIENCE.toSeconds()), e);
    } catch (ExecutionException e) {
      throw new KafkaSilent("Kafka refuses: " + e.getCause(), e);
    }
  }

  private Map<String, Object> settings(Map<String, Object> own) {
    var settings = new HashMap<String, Object>();
    own.forEach((name, value) ->
        settings.put(name, value instanceof Long number ? number.intValue() : value));
    settings.put("bootstrap.servers", bootstrapServers);
    return settings;
  }
}
