package copytaster.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import copytaster.article.Topics;
import copytaster.testkit.Kafka;
import copytaster.testkit.Unique;
import copytaster.testkit.WithKafka;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Tests on a real Kafka how far behind a listener is, with records in transactions. */
@WithKafka
@DirtiesContext
@SpringBootTest(
    classes = ConsumerLagIT.Service.class,
    properties = {
      "copytaster.operations.refresh=100ms",
      "copytaster.operations.timeout=10s",
      "spring.kafka.consumer.auto-offset-reset=earliest",
      "spring.kafka.consumer.isolation-level=read-committed",
      "spring.kafka.consumer.value-deserializer="
          + "org.apache.kafka.common.serialization.ByteArrayDeserializer",
      "management.otlp.metrics.export.enabled=false"
    })
class ConsumerLagIT {

  private static final String PREFIX = Unique.name("lag") + ".";
  private static final String GROUP = PREFIX + "readers";
  private static final String TOPIC = PREFIX + Topics.INGESTED;
  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

  @EnableAutoConfiguration
  static class Service {

    private final AtomicInteger read = new AtomicInteger();

    @KafkaListener(
        id = "reader",
        topics = "${copytaster.topics.prefix:}" + Topics.INGESTED,
        groupId = "${copytaster.topics.prefix:}readers",
        batch = "true",
        autoStartup = "false")
    void read(List<ConsumerRecord<String, byte[]>> records) {
      read.addAndGet(records.size());
    }
  }

  @DynamicPropertySource
  static void prefix(DynamicPropertyRegistry registry) {
    registry.add("copytaster.topics.prefix", () -> PREFIX);
  }

  @Autowired private Service service;
  @Autowired private MeterRegistry meters;
  @Autowired private KafkaListenerEndpointRegistry listeners;

  private double lag(String unit) {
    return meters
        .find("copytaster.lag." + unit)
        .tags("group", GROUP, "topic", TOPIC)
        .gauges()
        .stream()
        .mapToDouble(Gauge::value)
        .findAny()
        .orElse(Double.NaN);
  }

  private void awaitCaughtUp() {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> {
          assertThat(lag("records")).isZero();
          assertThat(lag("seconds")).isZero();
        });
  }

  private void awaitBehind(int records, Duration age) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> {
          assertThat(lag("records")).isGreaterThanOrEqualTo(records);
          assertThat(lag("seconds")).isBetween(age.toSeconds() - 1.0, age.toSeconds() + 120.0);
        });
  }

  private static KafkaProducer<String, byte[]> producer(Kafka kafka) {
    var producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers",
                kafka.bootstrapServers(),
                "transactional.id",
                Unique.name("t")),
            new StringSerializer(),
            new ByteArraySerializer());
    producer.initTransactions();
    return producer;
  }

  private static void send(KafkaProducer<String, byte[]> producer, int records, Duration age) {
    producer.beginTransaction();
    for (int i = 0; i < records; i++) {
      long time = Instant.now().minus(age).toEpochMilli();
      var _ = producer.send(new ProducerRecord<>(TOPIC, null, time, "key " + i, new byte[] {1}));
    }
    producer.flush();
  }

  @Test
  void isBehindWhileRecordsWaitAndNotWhenOnlyMarkersDo(Kafka kafka) {
    awaitCaughtUp();
    try (var producer = producer(kafka)) {
      send(producer, 20, TEN_MINUTES);
      producer.commitTransaction();
      awaitBehind(20, TEN_MINUTES);

      listeners.getListenerContainer("reader").start();
      await().atMost(Duration.ofSeconds(60)).until(() -> service.read.get() == 20);
      awaitCaughtUp();

      send(producer, 4, TEN_MINUTES);
      producer.abortTransaction();
      awaitCaughtUp();

      listeners.getListenerContainer("reader").stop();
      send(producer, 3, Duration.ofMinutes(1));
      producer.commitTransaction();
      awaitBehind(3, Duration.ofMinutes(1));
    }
  }
}
