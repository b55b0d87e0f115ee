package copytaster.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import copytaster.article.Topic;
import copytaster.article.Topics;
import copytaster.testkit.Kafka;
import copytaster.testkit.Unique;
import copytaster.testkit.WithKafka;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Tests the health of services on a real Kafka. */
@WithKafka
class KafkaWatchIT {

  @EnableAutoConfiguration
  static class Service {}

  private final String prefix = Unique.name("watched") + ".";

  private ApplicationContextRunner service(String bootstrapServers) {
    return new ApplicationContextRunner()
        .withUserConfiguration(Service.class)
        .withPropertyValues(
            "spring.kafka.bootstrap-servers=" + bootstrapServers,
            "copytaster.topics.prefix=" + prefix,
            "copytaster.operations.refresh=200ms",
            "management.otlp.metrics.export.enabled=false");
  }

  private static ConditionFactory patiently() {
    return await().atMost(Duration.ofSeconds(60));
  }

  @Test
  void isUpOnceKafkaHasComeAndTheTopicsAreThere(Kafka kafka) {
    var late = NoKafka.bootstrapServers();
    service(late)
        .run(context -> {
          var indicator = context.getBean(KafkaHealthIndicator.class);
          patiently().until(() -> indicator.health().getDetails().toString().contains("No answer"));
          assertThat(indicator.health().getStatus()).isEqualTo(Status.DOWN);

          try (var _ =
              new Forwarder(
                  Integer.parseInt(late.substring(late.indexOf(':') + 1)),
                  kafka.bootstrapServers())) {
            patiently().until(() -> indicator.health().getStatus().equals(Status.UP));
            assertThat(topics(kafka))
                .containsAll(Topics.all().stream().map(Topic::name).map(prefix::concat).toList());
          }
        });
  }

  @Test
  void isDownWhileTopicsCannotBeMade(Kafka kafka) {
    service(kafka.bootstrapServers())
        .withPropertyValues("copytaster.topics.replicas=2")
        .run(context -> {
          var indicator = context.getBean(KafkaHealthIndicator.class);
          patiently()
              .until(() -> indicator.health().getDetails().toString().contains("replication"));
          assertThat(indicator.health().getStatus()).isEqualTo(Status.DOWN);
        });
  }

  private static Iterable<String> topics(Kafka kafka)
      throws ExecutionException, InterruptedException {
    try (var admin = kafka.admin()) {
      return admin.listTopics().names().get();
    }
  }
}
