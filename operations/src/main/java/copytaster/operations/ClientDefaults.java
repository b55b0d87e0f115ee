package copytaster.operations;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** What Kafka's clients are set to, unless the service sets it itself. */
final class ClientDefaults implements EnvironmentPostProcessor {

  private static final Map<String, Object> DEFAULTS =
      Map.of(
          // The consumer that measures lag would tell each seek of each partition, every few
          // seconds.
          "logging.level.org.apache.kafka.clients.consumer.internals.ClassicKafkaConsumer",
          "warn",
          // A listener that comes before the topics must not have the broker make them its own way.
          "spring.kafka.consumer.properties.allow.auto.create.topics",
          "false",
          // Templates that are observed ask for the cluster's id: a Kafka that is down must not
          // hold the first one who sends up for half a minute.
          "spring.kafka.admin.operation-timeout",
          "2s");

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    environment
        .getPropertySources()
        .addLast(new MapPropertySource("copytaster-operations", DEFAULTS));
  }
}
