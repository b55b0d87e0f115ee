package copytaster.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.internals.ClassicKafkaConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.ConfigurableApplicationContext;

/** Tests what a service starts with where it sets nothing, and that it can set it. */
class ClientDefaultsTests {

  private static final String LEVEL = "logging.level." + ClassicKafkaConsumer.class.getName();

  @EnableConfigurationProperties(KafkaProperties.class)
  static class Service {}

  private static void run(Consumer<ConfigurableApplicationContext> test, String... arguments) {
    var service = new SpringApplicationBuilder(Service.class).web(WebApplicationType.NONE).build();
    try (var context = service.run(arguments)) {
      test.accept(context);
    }
  }

  @Test
  void keepsTheMeasuringConsumerQuietAndTopicsToThoseWhoMakeThem() {
    run(context -> {
      assertThat(context.getEnvironment().getProperty(LEVEL)).isEqualTo("warn");
      var kafka = context.getBean(KafkaProperties.class);
      assertThat(kafka.buildConsumerProperties())
          .containsEntry("allow.auto.create.topics", "false");
      assertThat(kafka.getAdmin().getOperationTimeout()).hasSeconds(2);
    });
  }

  @Test
  void leavesTheLastWordToTheService() {
    run(
        context -> {
          assertThat(context.getEnvironment().getProperty(LEVEL)).isEqualTo("debug");
          var kafka = context.getBean(KafkaProperties.class);
          assertThat(kafka.buildConsumerProperties())
              .containsEntry("allow.auto.create.topics", "true")
              .containsEntry("max.poll.interval.ms", "1000");
        },
        "--" + LEVEL + "=debug",
        "--spring.kafka.consumer.properties.allow.auto.create.topics=true",
        "--spring.kafka.consumer.properties.max.poll.interval.ms=1000");
  }

  @Test
  void addsToWhatTheServiceSets() {
    run(
        context ->
            assertThat(context.getBean(KafkaProperties.class).buildConsumerProperties())
                .containsEntry("allow.auto.create.topics", "false")
                .containsEntry("max.poll.interval.ms", "1000"),
        "--spring.kafka.consumer.properties.max.poll.interval.ms=1000");
  }
}
