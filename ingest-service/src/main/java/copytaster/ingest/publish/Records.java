package copytaster.ingest.publish;

import com.github.f4b6a3.uuid.UuidCreator;
import copytaster.article.Article;
import copytaster.article.CloudEvent;
import copytaster.article.Topics;
import copytaster.operations.CloudEventHeaders;
import copytaster.operations.RecordTracing;
import copytaster.operations.TopicSettings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;

/** Makes the records of submissions and articles, and sends them. */
final class Records {

  private static final String OCTETS = "application/octet-stream";

  private final KafkaTemplate<String, byte[]> kafka;
  private final TopicSettings topics;
  private final RecordTracing tracing;

  Records(KafkaTemplate<String, byte[]> kafka, TopicSettings topics, RecordTracing tracing) {
    this.kafka = kafka;
    this.topics = topics;
    this.tracing = tracing;
  }

  CompletableFuture<Position> sendSubmission(
      Incoming incoming, @Nullable String charset, List<Outcome> outcomes) {
    var type = incoming.contentType() == null ? OCTETS : incoming.contentType();
    var event =
        new CloudEvent(
            incoming.id(),
            source(incoming.provider()),
            CloudEvent.SUBMISSION_RECEIVED,
            incoming.provider(),
            incoming.receivedAt(),
            type);
    var record = record(Topics.RECEIVED, incoming.provider(), incoming.content(), event);
    SubmissionRecord.write(incoming, charset, outcomes, record.headers());
    return send(record).thenApply(Records::position);
  }

  private static Position position(SendResult<String, byte[]> sent) {
    var written = sent.getRecordMetadata();
    return new Position(written.partition(), written.offset());
  }

  /** Sends an article, and a kill by the short way too. */
  List<CompletableFuture<?>> sendArticle(Article article, byte[] bytes) {
    var sent = new ArrayList<CompletableFuture<?>>();
    if (article.isKilled()) {
      sent.add(send(article(Topics.KILLED, CloudEvent.ARTICLE_KILLED, article, bytes)));
    }
    sent.add(send(article(Topics.INGESTED, CloudEvent.ARTICLE_INGESTED, article, bytes)));
    return sent;
  }

  private ProducerRecord<String, byte[]> article(
      String topic, String type, Article article, byte[] bytes) {
    var arrival = article.arrival();
    var event = event(arrival.provider(), type, article.uri().key(), arrival.receivedAt());
    return record(topic, article.uri().key(), bytes, event);
  }

  private static CloudEvent event(String provider, String type, String subject, Instant time) {
    var id = UuidCreator.getTimeOrderedEpoch().toString();
    return new CloudEvent(id, source(provider), type, subject, time, CloudEvent.JSON);
  }

  private ProducerRecord<String, byte[]> record(
      String topic, String key, byte[] value, CloudEvent event) {
    var record = new ProducerRecord<>(topics.name(topic), key, value);
    CloudEventHeaders.write(event, record.headers());
    tracing.writeCurrent(record.headers());
    return record;
  }

  private CompletableFuture<SendResult<String, byte[]>> send(
      ProducerRecord<String, byte[]> record) {
    try {
      return kafka.send(record);
    } catch (KafkaException e) {
      throw new NotAcknowledged(e);
    }
  }

  private static String source(String provider) {
    return "/ingest/" + provider;
  }
}
