package copytaster.index;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import copytaster.article.Article;
import copytaster.article.ArticleCodec;
import copytaster.article.ArticleId;
import copytaster.article.EnrichedArticle;
import copytaster.article.Topics;
import copytaster.operations.TopicSettings;
import copytaster.testkit.Kafka;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What is around the service under test: the topics before and after it, and the index. */
@TestComponent
public class Pipeline {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final KafkaTemplate<String, byte[]> kafka;
  private final TopicSettings topics;
  private final Rest5Client elasticsearch;
  private final IndexNames names;
  private final String bootstrapServers;

  Pipeline(
      KafkaTemplate<String, byte[]> kafka,
      TopicSettings topics,
      Rest5Client elasticsearch,
      IndexNames names,
      @Value("${spring.kafka.bootstrap-servers}") String bootstrapServers) {
    this.kafka = kafka;
    this.topics = topics;
    this.elasticsearch = elasticsearch;
    this.names = names;
    this.bootstrapServers = bootstrapServers;
  }

  /** Publishes enriched articles. */
  public void publish(EnrichedArticle... articles) {
    for (var article : articles) {
      publish(Topics.ENRICHED, article.article().uri().key(), ArticleCodec.encode(article));
    }
  }

  /** Publishes an enriched article with a header, which has no value that matters. */
  public void publishWith(String header, EnrichedArticle article) {
    var record =
        new ProducerRecord<>(
            topics.name(Topics.ENRICHED),
            article.article().uri().key(),
            ArticleCodec.encode(article));
    record.headers().add(header, new byte[] {'1'});
    send(record);
  }

  /** Publishes a kill, past the enriched articles. */
  public void kill(Article article) {
    publish(Topics.KILLED, article.uri().key(), ArticleCodec.encode(article));
  }

  /** Publishes any bytes. */
  public void publish(String topic, String key, byte[] value) {
    send(new ProducerRecord<>(topics.name(topic), key, value));
  }

  /** Sends many records, in their order, and waits for all of them. */
  public void send(List<ProducerRecord<String, byte[]>> records) {
    var sent = records.stream().map(kafka::send).toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(sent).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException("cannot publish", e);
    }
  }

  private void send(ProducerRecord<String, byte[]> record) {
    try {
      kafka.send(record).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException("cannot publish", e);
    }
  }

  /** Returns all records that a topic has now. */
  public List<ConsumerRecord<String, byte[]>> records(String topic) {
    try (var reader = new Kafka(bootstrapServers).read(topics.name(topic))) {
      return reader.upToNow();
    }
  }

  /** Waits until a topic has a record of an article, and returns all it has of it. */
  public List<ConsumerRecord<String, byte[]>> await(String topic, ArticleId id, int count) {
    return Awaitility.await(count + " of " + id + " on " + topic)
        .atMost(PATIENCE)
        .until(
            () -> records(topic).stream().filter(it -> id.key().equals(it.key())).toList(),
            records -> records.size() >= count);
  }

  /** Waits until the index has a revision of an article, and returns the document. */
  public JsonNode await(Article article) {
    return Awaitility.await(article.uri() + " in the index")
        .atMost(PATIENCE)
        .until(
            () -> document(article.uri()),
            document -> document.path("revision").asLong(-1) == article.revision().value());
  }

  /** Returns the document of an article, whether it can be searched already or not. */
  public JsonNode document(ArticleId id) {
    return elasticsearch("GET", "/" + names.readAlias() + "/_doc/" + id.key(), null)
        .path("_source");
  }

  /** Makes everything that was written so far searchable. */
  public void refresh() {
    elasticsearch("POST", "/" + names.readAlias() + "/_refresh", null);
  }

  /** Returns what the name of every topic and group begins with. */
  public String prefix() {
    return topics.prefix();
  }

  /** Returns where Kafka is. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** Returns the names of the index. */
  public IndexNames names() {
    return names;
  }

  /** Asks Elasticsearch for something; what is not there is a missing node. */
  public JsonNode elasticsearch(String method, String path, String body) {
    try {
      var request = new Request(method, path);
      if (body != null) {
        request.setJsonEntity(body);
      }
      var answer = elasticsearch.performRequest(request);
      if (answer.getStatusCode() == 404) {
        return MissingNode.getInstance();
      }
      try (var content = answer.getEntity().getContent()) {
        var json = JsonMapper.shared().readTree(content);
        if (answer.getStatusCode() >= 300) {
          throw new IllegalStateException(method + " " + path + ": " + json);
        }
        return json;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
