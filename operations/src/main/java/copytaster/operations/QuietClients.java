package copytaster.operations;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Keeps the consumer that measures lag out of the log, where it would tell each seek of each
 * partition every few seconds. {@code logging.level} of the service still decides.
 */
final class QuietClients implements EnvironmentPostProcessor {

  private static final String LEVEL =
      "logging.level.org.apache.kafka.clients.consumer.internals.ClassicKafkaConsumer";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    environment
        .getPropertySources()
        .addLast(new MapPropertySource("copytaster-operations", Map.of(LEVEL, "warn")));
  }
}
