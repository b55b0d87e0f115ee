package copytaster.enrich.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.ArticleCodec;
import copytaster.article.Topics;
import copytaster.operations.RecordTracing;
import copytaster.operations.TopicSettings;
import copytaster.testkit.Kafka;
import copytaster.testkit.Unique;
import copytaster.testkit.WithKafka;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
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
class RollbackIT {

  private static final String PREFIX = Unique.name("rollback") + ".";
  private static final int FAILURES = 4;
  private static final AtomicInteger TRIES = new AtomicInteger();

  @Autowired private MeterRegistry meters;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("copytaster.topics.prefix", () -> PREFIX);
    registry.add(
        "copytaster.enrich.entities", () -> "classpath:copytaster/enrich/test/entities.tsv");
    registry.add(
        "copytaster.enrich.subjects", () -> "classpath:copytaster/enrich/test/subjects.tsv");
    registry.add("copytaster.enrich.retry-after", () -> "10ms");
    registry.add("copytaster.enrich.retry-at-most", () -> "40ms");
  }

  @Test
  void aBatchThatFailsComesAgainAsOftenAsItTakesAndIsNeverBuried(Kafka kafka) {
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka.bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      var article = ArticleCodec.encode(Stories.builder("Moscow", "Moscow").build());
      var topic = PREFIX + Topics.INGESTED;
      var _ = producer.send(new ProducerRecord<>(topic, 0, "a", article));
      var _ = producer.send(new ProducerRecord<>(topic, 0, "b", "no article".getBytes(UTF_8)));
      var _ = producer.send(new ProducerRecord<>(topic, 0, "c", article));
    }
    try (var enriched = kafka.read(PREFIX + Topics.ENRICHED);
        var dead = kafka.read(PREFIX + Topics.INGESTED_DEAD)) {
      enriched.until(2);
      assertThat(TRIES).hasValueGreaterThan(FAILURES);
      assertThat(enriched.upToNow()).hasSize(2);
      assertThat(dead.until(1)).hasSize(1);
      assertThat(dead.upToNow()).extracting(ConsumerRecord::key).containsExactly("b");
    }
    // What was rolled back is not counted.
    Awaitility.await().untilAsserted(() -> assertThat(enrichedSoFar()).isEqualTo(2));
  }

  private double enrichedSoFar() {
    return meters.counter("copytaster.articles.enriched", "provider", "anb").count();
  }

  /** Fails when the records before have been sent, as a broker would that is lost. */
  @TestConfiguration
  static class Failing {

    @Bean
    @Primary
    EnrichedRecords failingAtFirst(TopicSettings topics, RecordTracing tracing) {
      return new EnrichedRecords(topics, tracing) {
        @Override
        ProducerRecord<String, byte[]> of(Outcome.Enriched enriched) {
          if (enriched.record().key().equals("c") && TRIES.incrementAndGet() <= FAILURES) {
            throw new IllegalStateException("on purpose");
          }
          return super.of(enriched);
        }
      };
    }
  }
}
