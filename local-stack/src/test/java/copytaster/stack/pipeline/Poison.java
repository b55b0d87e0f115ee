package copytaster.stack.pipeline;

import copytaster.article.Article;
import copytaster.article.ArticleCodec;
import copytaster.article.Topics;
import copytaster.stack.deadletter.DeadLetter;
import copytaster.stack.deadletter.DeadLetters;
import copytaster.stack.topic.Kafka;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Puts records into topics past the services, and looks for them among the dead letters. */
final class Poison {

  private final Kafka kafka;

  Poison(TestStack pipeline) {
    kafka = pipeline.kafka();
  }

  /** Sends something that is no article into the pipeline; returns its key. */
  String send(String text) {
    var key = UUID.randomUUID().toString();
    write(new ProducerRecord<>(Topics.INGESTED, bytes(key), bytes(text)));
    return key;
  }

  /** Lays an article among the dead letters, as if it had come from the pipeline. */
  DeadLetter bury(Article article) {
    var key = article.uri().key();
    var record =
        new ProducerRecord<>(Topics.INGESTED_DEAD, bytes(key), ArticleCodec.encode(article));
    record.headers().add("kafka_dlt-original-topic", bytes(Topics.INGESTED));
    write(record);
    return letters().stream().filter(letter -> key.equals(letter.key())).findFirst().orElseThrow();
  }

  List<DeadLetter> letters() {
    return new DeadLetters(kafka).in(DeadLetters.topics());
  }

  private void write(ProducerRecord<byte[], byte[]> record) {
    try (var producer = kafka.producer("poison")) {
      producer.initTransactions();
      producer.beginTransaction();
      var _ = producer.send(record);
      producer.commitTransaction();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
