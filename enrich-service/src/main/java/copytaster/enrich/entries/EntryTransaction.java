package copytaster.enrich.entries;

import copytaster.article.CloudEvent;
import copytaster.operations.CloudEventHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * One transaction on the topic of the vocabulary. From its begin on, all that others have written
 * is there to be read, and whatever they have under way fails; if another begins, this one does.
 */
final class EntryTransaction implements AutoCloseable {

  private static final Duration CLOSE = Duration.ofMillis(500);

  private final KafkaProducer<String, byte[]> producer;
  private final String topic;

  /**
   * Begins one.
   *
   * @param common what producers are set up with
   * @param transactionalId the same for all instances
   * @throws org.apache.kafka.common.KafkaException if Kafka does not let it begin
   */
  EntryTransaction(Map<String, Object> common, String transactionalId, String topic) {
    this.topic = topic;
    this.producer = new KafkaProducer<>(settings(common, transactionalId));
    try {
      producer.initTransactions();
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /**
   * Writes changes, all or none.
   *
   * @return where each is, in their order
   * @throws org.apache.kafka.common.KafkaException if they are not written, or nobody knows
   */
  List<RecordMetadata> commit(List<EntryChange> changes) {
    producer.beginTransaction();
    var sent = new ArrayList<Future<RecordMetadata>>(changes.size());
    for (var change : changes) {
      sent.add(producer.send(record(change)));
    }
    producer.commitTransaction();
    return sent.stream().map(Future::resultNow).toList();
  }

  @Override
  public void close() {
    producer.close(CLOSE);
  }

  @SuppressWarnings("NullAway") // Kafka's types do not tell that values may be null.
  private ProducerRecord<String, byte[]> record(EntryChange change) {
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
  private static Map<String, Object> settings(Map<String, Object> common, String transactionalId) {
    var settings = new HashMap<>(common);
    settings.put("transactional.id", transactionalId);
    settings.put("transaction.timeout.ms", 10_000);
    settings.put("max.block.ms", 2_500);
    settings.put("request.timeout.ms", 2_000);
    settings.put("delivery.timeout.ms", 4_000);
    settings.put("retry.backoff.ms", 20);
    settings.put("linger.ms", 0);
    return settings;
  }
}
