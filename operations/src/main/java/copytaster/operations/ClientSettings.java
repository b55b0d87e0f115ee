package copytaster.operations;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.kafka.core.KafkaAdmin;

/** Settings of the clients that watch, on top of the way to Kafka that Boot configured. */
final class ClientSettings {

  private ClientSettings() {}

  static Map<String, Object> admin(KafkaAdmin admin) {
    var settings = new HashMap<>(admin.getConfigurationProperties());
    // Each attempt that fails is logged by the client; a Kafka that is down needs no more of them.
    settings.putIfAbsent(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 5000);
    return settings;
  }

  /** Returns a consumer without a group, which fetches as little at a time as it can. */
  static Consumer<byte[], byte[]> consumer(KafkaAdmin admin) {
    var settings = admin(admin);
    settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "lag-watch");
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 1);
    settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 1);
    return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }
}
