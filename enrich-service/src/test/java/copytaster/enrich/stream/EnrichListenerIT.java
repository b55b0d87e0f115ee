package copytaster.enrich.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Article;
import copytaster.article.ArticleCodec;
import copytaster.article.ArticleId;
import copytaster.article.CloudEvent;
import copytaster.article.EnrichedArticle;
import copytaster.article.Topics;
import copytaster.article.Warning;
import copytaster.enrich.Enricher;
import copytaster.enrich.Enrichers;
import copytaster.enrich.Enrichment;
import copytaster.enrich.Findings;
import copytaster.enrich.entries.EnrichmentFactory;
import copytaster.testkit.Kafka;
import copytaster.testkit.Unique;
import copytaster.testkit.WithKafka;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@WithKafka
@DirtiesContext
@ActiveProfiles("test")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EnrichListenerIT {

  private static final String PREFIX = Unique.name("enrich") + ".";
  private static final String INGESTED = PREFIX + Topics.INGESTED;
  private static final String ENRICHED = PREFIX + Topics.ENRICHED;
  private static final String DEAD = PREFIX + Topics.INGESTED_DEAD;
  private static final int MOST_BYTES = 100_000;

  private static KafkaProducer<String, byte[]> producer;

  @Autowired private MeterRegistry meters;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("copytaster.topics.prefix", () -> PREFIX);
    registry.add(
        "copytaster.enrich.entities", () -> "classpath:copytaster/enrich/test/entities.tsv");
    registry.add(
        "copytaster.enrich.subjects", () -> "classpath:copytaster/enrich/test/subjects.tsv");
    registry.add("copytaster.enrich.max-record-bytes", () -> MOST_BYTES);
  }

  @BeforeAll
  static void startProducer(Kafka kafka) {
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka.bootstrapServers(), "linger.ms", "20"),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  @AfterAll
  static void stopProducer() {
    producer.close();
  }

  @Test
  void enrichesEveryArticleOnceAndInTheOrderOfItsKey(Kafka kafka) {
    var articles = IntStream.range(0, 1500).mapToObj(i -> article(i % 30, "Moscow " + i)).toList();
    articles.forEach(article -> send(article.uri().key(), ArticleCodec.encode(article)));
    producer.flush();
    try (var reader = kafka.read(ENRICHED)) {
      reader.until("all articles", records -> of("batch-", records).size() >= articles.size());
      var enriched = of("batch-", reader.upToNow());
      assertThat(enriched).hasSize(articles.size());
      for (int key = 0; key < 30; key++) {
        var id = article(key, "").uri();
        assertThat(enriched.stream().map(EnrichedArticle::article).filter(a -> a.uri().equals(id)))
            .isEqualTo(articles.stream().filter(a -> a.uri().equals(id)).toList());
      }
      assertThat(enriched).allSatisfy(one -> assertThat(one.entities()).hasSize(1));
    }
  }

  @Test
  void buriesWhatCannotBeReadAndLetsItsNeighboursPass(Kafka kafka) {
    var good = ArticleCodec.encode(article(500, "Moscow"));
    var truncated = Arrays.copyOf(good, good.length / 2);
    send("poison", good);
    send("poison", "not an article".getBytes(UTF_8));
    send("poison", new byte[] {'{', (byte) 0xff, (byte) 0xfe, '}'});
    send("poison", null);
    send("poison", truncated);
    send("poison", good);
    producer.flush();
    try (var dead = kafka.read(DEAD);
        var enriched = kafka.read(ENRICHED)) {
      var letters = withKey("poison", dead.until("dead", r -> withKey("poison", r).size() >= 4));
      assertThat(letters).hasSize(4);
      assertThat(letters.get(0).value()).isEqualTo("not an article".getBytes(UTF_8));
      assertThat(letters.get(2).value()).isNull();
      assertThat(letters.get(3).value()).isEqualTo(truncated);
      assertThat(header(letters.get(0), "kafka_dlt-original-topic")).isEqualTo(INGESTED);
      assertThat(header(letters.get(0), "kafka_dlt-exception-message")).startsWith("no Article: ");
      assertThat(header(letters.get(2), "kafka_dlt-exception-message"))
          .isEqualTo("the record has no value");
      assertThat(letters)
          .allSatisfy(letter ->
              assertThat(letter.headers().lastHeader("kafka_dlt-original-offset")).isNotNull());
      var id = article(500, "").uri().key();
      enriched.until("neighbours", records -> withKey(id, records).size() >= 2);
      assertThat(withKey(id, enriched.upToNow())).hasSize(2);
    }
    Awaitility.await()
        .untilAsserted(() ->
            assertThat(
                    meters
                        .counter(
                            "copytaster.articles.dead", "stage", "enrich", "reason", "unreadable")
                        .count())
                .isEqualTo(4));
  }

  @Test
  void buriesWhatEnrichedIsTooLarge(Kafka kafka) {
    var article = article(600, "x".repeat(MOST_BYTES));
    send("large", ArticleCodec.encode(article));
    send("large", ArticleCodec.encode(article(601, "small")));
    producer.flush();
    try (var dead = kafka.read(DEAD);
        var enriched = kafka.read(ENRICHED)) {
      var letters = withKey("large", dead.until("dead", r -> !withKey("large", r).isEmpty()));
      assertThat(ArticleCodec.decodeArticle(letters.getFirst().value())).isEqualTo(article);
      assertThat(header(letters.getFirst(), "kafka_dlt-exception-message"))
          .endsWith("more than " + MOST_BYTES);
      var id = article(601, "").uri().key();
      enriched.until("the next one", records -> !withKey(id, records).isEmpty());
    }
  }

  @Test
  void degradesAnArticleThatAnEnricherFailsOn(Kafka kafka) {
    var article = article(700, Broken.WORD + " in Moscow");
    send(article.uri().key(), ArticleCodec.encode(article));
    producer.flush();
    try (var reader = kafka.read(ENRICHED)) {
      var records = reader.until("it", r -> !withKey(article.uri().key(), r).isEmpty());
      var enriched = decode(withKey(article.uri().key(), records).getFirst());
      assertThat(enriched.article()).isEqualTo(article);
      assertThat(enriched.warnings()).contains(Warning.of("enricher-failed", "broken"));
      assertThat(enriched.entities()).hasSize(1);
    }
    Awaitility.await()
        .untilAsserted(() ->
            assertThat(meters.counter("copytaster.enrichers.failed", "enricher", "broken").count())
                .isEqualTo(1));
  }

  @Test
  void goesOnWithTheTraceAndTheMarkOfRedriving(Kafka kafka) {
    var article = article(800, "Moscow");
    var trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    var record = new ProducerRecord<>(INGESTED, article.uri().key(), ArticleCodec.encode(article));
    record.headers().add("traceparent", trace.getBytes(UTF_8));
    record.headers().add("copytaster-redriven", "1".getBytes(UTF_8));
    var _ = producer.send(record);
    producer.flush();
    try (var reader = kafka.read(ENRICHED)) {
      var key = article.uri().key();
      var enriched = withKey(key, reader.until("it", r -> !withKey(key, r).isEmpty())).getFirst();
      assertThat(header(enriched, "traceparent")).contains("0af7651916cd43dd8448eb211c80319c");
      assertThat(header(enriched, "copytaster-redriven")).isEqualTo("1");
      assertThat(header(enriched, "ce_type")).isEqualTo(CloudEvent.ARTICLE_ENRICHED);
      assertThat(header(enriched, "ce_subject")).isEqualTo(key);
      assertThat(header(enriched, "content-type")).isEqualTo("application/json");
    }
  }

  private static Article article(int number, String body) {
    var id = UUID.nameUUIDFromBytes(("article " + number).getBytes(UTF_8));
    var kind = number < 30 ? "batch-" : "other-";
    var sample = Stories.builder("Story", body).build();
    return Article.of(new ArticleId(id), sample.arrival(), kind + number, sample.revision())
        .headlines(sample.headlines())
        .bodies(sample.bodies())
        .build();
  }

  private static void send(String key, byte[] value) {
    var _ = producer.send(new ProducerRecord<>(INGESTED, 0, key, value));
  }

  private static List<EnrichedArticle> of(
      String guid, List<ConsumerRecord<String, byte[]>> records) {
    return records.stream()
        .map(EnrichListenerIT::decode)
        .filter(enriched -> enriched.article().guid().startsWith(guid))
        .toList();
  }

  private static EnrichedArticle decode(ConsumerRecord<String, byte[]> record) {
    return ArticleCodec.decodeEnriched(record.value());
  }

  private static List<ConsumerRecord<String, byte[]>> withKey(
      String key, List<ConsumerRecord<String, byte[]>> records) {
    return records.stream().filter(record -> key.equals(record.key())).toList();
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }

  /** Adds an enricher that fails on articles with a certain word. */
  @TestConfiguration
  static class Broken {

    static final String WORD = "unenrichable";

    @Bean
    @Primary
    EnrichmentFactory withABrokenEnricher(EnrichSettings settings, Clock clock) {
      return (vocabulary, observer) -> {
        var enrichers = new ArrayList<>(Enrichers.of(vocabulary, settings.keywords()));
        enrichers.addFirst(new Enricher("broken", Broken::fail));
        return new Enrichment(
            enrichers, vocabulary.words(), settings.limits(), observer, clock, "test");
      };
    }

    private static Findings fail(Findings found) {
      if (found.document().article().text().contains(WORD)) {
        throw new IllegalStateException("on purpose");
      }
      return found;
    }
  }
}
