package copytaster.index.write;

import copytaster.article.ArticleCodec;
import copytaster.article.CloudEvent;
import copytaster.article.IndexReceipt;
import copytaster.index.write.ItemOutcome.Deferred;
import copytaster.index.write.ItemOutcome.Indexed;
import copytaster.index.write.ItemOutcome.Rejected;
import copytaster.index.write.ItemOutcome.Stale;
import copytaster.operations.CloudEventHeaders;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;

/** Tells through Kafka what came to the index. */
final class Receipts {

  private static final String SOURCE = "/index";

  private final KafkaOperations<String, byte[]> kafka;
  private final String topic;
  private final String index;
  private final Duration timeout;

  Receipts(KafkaOperations<String, byte[]> kafka, String topic, String index, Duration timeout) {
    this.kafka = kafka;
    this.topic = topic;
    this.index = index;
    this.timeout = timeout;
  }

  /** Sends a receipt for each article that is in the index, and waits for Kafka's word. */
  void send(List<Fate> fates) {
    var sent =
        fates.stream()
            .filter(fate -> outcome(fate) != null)
            .map(fate -> kafka.send(record(fate)))
            .toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(sent).get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new KafkaException("Receipts are not acknowledged", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("Interrupted before receipts were acknowledged", e);
    }
  }

  private ProducerRecord<String, byte[]> record(Fate fate) {
    var article = fate.candidate().article();
    var receipt =
        new IndexReceipt(
            article.uri(),
            article.revision(),
            article.arrival().provider(),
            String.valueOf(outcome(fate)),
            index,
            article.arrival().receivedAt(),
            fate.candidate().enrichedAt(),
            fate.indexedAt());
    var key = article.uri().key();
    var record = new ProducerRecord<>(topic, key, ArticleCodec.encode(receipt));
    CloudEventHeaders.write(event(fate), record.headers());
    fate.span().writeTo(record.headers());
    return record;
  }

  private static CloudEvent event(Fate fate) {
    return new CloudEvent(
        UUID.randomUUID().toString(),
        SOURCE,
        CloudEvent.ARTICLE_INDEXED,
        fate.candidate().article().uri().key(),
        fate.indexedAt(),
        CloudEvent.JSON);
  }

  private static @Nullable String outcome(Fate fate) {
    return switch (fate.outcome()) {
      case Indexed _ -> "indexed";
      case Stale _ -> "stale";
      case Rejected _, Deferred _ -> null;
    };
  }
}
