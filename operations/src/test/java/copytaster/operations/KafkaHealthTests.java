package copytaster.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Tests the health while there is no Kafka. */
class KafkaHealthTests {

  @EnableAutoConfiguration
  static class Service {}

  @Test
  void isDownUntilItIsToldAndWhenItIsToldNoMore() {
    var now = new AtomicReference<>(Instant.EPOCH);
    var indicator = new KafkaHealthIndicator(now::get, Duration.ofSeconds(10));
    assertThat(indicator.health().getStatus()).isEqualTo(Status.DOWN);

    indicator.tell(Health.up().build());
    now.set(Instant.EPOCH.plusSeconds(10));
    assertThat(indicator.health().getStatus()).isEqualTo(Status.UP);

    now.set(Instant.EPOCH.plusSeconds(11));
    assertThat(indicator.health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(indicator.health().getDetails()).containsKey("reason");
  }

  @Test
  void startsWithoutKafkaAtOnceAndSaysThatItIsDown() {
    new ApplicationContextRunner()
        .withUserConfiguration(Service.class)
        .withPropertyValues(
            "spring.kafka.bootstrap-servers=" + NoKafka.bootstrapServers(),
            "management.otlp.metrics.export.enabled=false",
            "copytaster.operations.timeout=200ms")
        .run(context -> {
          assertThat(context).hasNotFailed();
          var indicator = context.getBean(KafkaHealthIndicator.class);
          await()
              .untilAsserted(() ->
                  assertThat(indicator.health().getDetails())
                      .containsEntry("reason", "No answer within 200 ms"));
          assertThat(indicator.health().getStatus()).isEqualTo(Status.DOWN);
        });
  }

  @Test
  void waitsForANameThatIsNotKnownYet() {
    new ApplicationContextRunner()
        .withUserConfiguration(Service.class)
        .withPropertyValues(
            "spring.kafka.bootstrap-servers=kafka.invalid:9092",
            "management.otlp.metrics.export.enabled=false")
        .run(context -> {
          assertThat(context).hasNotFailed();
          var indicator = context.getBean(KafkaHealthIndicator.class);
          await()
              .untilAsserted(() ->
                  assertThat(indicator.health().getDetails().get("reason"))
                      .asString()
                      .doesNotContain("not asked yet"));
        });
  }
}
