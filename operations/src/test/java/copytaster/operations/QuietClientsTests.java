package copytaster.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.internals.ClassicKafkaConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Tests which log levels a service starts with. */
class QuietClientsTests {

  private static final String LEVEL = "logging.level." + ClassicKafkaConsumer.class.getName();

  private static String level(String... arguments) {
    SpringApplication application =
        new SpringApplicationBuilder(QuietClientsTests.class).web(WebApplicationType.NONE).build();
    try (var context = application.run(arguments)) {
      return context.getEnvironment().getProperty(LEVEL);
    }
  }

  @Test
  void keepsTheMeasuringConsumerQuiet() {
    assertThat(level()).isEqualTo("warn");
  }

  @Test
  void leavesTheLastWordToTheService() {
    assertThat(level("--" + LEVEL + "=debug")).isEqualTo("debug");
  }
}
