package copytaster.enrich.entries;

import copytaster.article.Arrival;
import copytaster.article.Article;
import copytaster.article.ArticleBuilder;
import copytaster.article.ArticleCodec;
import copytaster.article.ArticleId;
import copytaster.article.Body;
import copytaster.article.EnrichedArticle;
import copytaster.article.Entity;
import copytaster.article.Headline;
import copytaster.article.Revision;
import copytaster.article.Topics;
import copytaster.testkit.Kafka;
import copytaster.testkit.TopicReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends articles to a service, and reads them enriched. */
final class Wire implements AutoCloseable {

  private final String prefix;
  private final KafkaProducer<String, byte[]> producer;
  private final TopicReader enriched;

  Wire(Kafka kafka, String prefix) {
    this.prefix = prefix;
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka.bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer());
    this.enriched = kafka.read(prefix + Topics.ENRICHED);
  }

  /** Returns the builder of a new article. */
  static ArticleBuilder article(String headline, String body) {
    var arrival =
        new Arrival("s-1", "anb", Instant.parse("2025-02-12T18:00:00Z"), "markdown", "UTF-8");
    return Article.of(new ArticleId(UUID.randomUUID()), arrival, "g-1", Revision.live(1))
        .headlines(List.of(Headline.main(headline)))
        .bodies(List.of(Body.plain(body)));
  }

  /** Sends an article of a text, and returns it enriched. */
  EnrichedArticle enrich(String body) {
    var article = article("", body).build();
    send(article);
    return await(article);
  }

  /** Sends an article of a text, and returns the ids of its entities. */
  List<String> entities(String body) {
    return enrich(body).entities().stream().map(Entity::uri).toList();
  }

  void send(Article article) {
    sendRecord(Topics.INGESTED, article.uri().key(), ArticleCodec.encode(article));
  }

  /** Sends any record. */
  void sendRecord(String topic, String key, byte[] value) {
    var _ = producer.send(new ProducerRecord<>(prefix + topic, key, value));
    producer.flush();
  }

  EnrichedArticle await(Article article) {
    var key = article.uri().key();
    var records =
        enriched.until(
            "the article", all -> all.stream().anyMatch(record -> key.equals(record.key())));
    return records.stream()
        .filter(record -> key.equals(record.key()))
        .map(record -> ArticleCodec.decodeEnriched(record.value()))
        .toList()
        .getLast();
  }

  @Override
  public void close() {
    producer.close();
    enriched.close();
  }
}
