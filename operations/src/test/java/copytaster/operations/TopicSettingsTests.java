package copytaster.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import copytaster.article.Topics;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Tests the settings: what they are where nothing is set, and what is refused. */
class TopicSettingsTests {

  private static final short ONE = 1;

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withBean(org.springframework.kafka.core.KafkaAdmin.class, NoKafka::admin)
          .withUserConfiguration(OperationsAutoConfiguration.class);

  @Test
  void hasDefaults() {
    runner.run(context -> {
      assertThat(context.getBean(TopicSettings.class)).isEqualTo(new TopicSettings("", 4, ONE));
      assertThat(context.getBean(OperationsSettings.class))
          .isEqualTo(new OperationsSettings(Duration.ofSeconds(5), Duration.ofSeconds(2), 50));
    });
  }

  @Test
  void takesWhatIsSet() {
    runner
        .withPropertyValues(
            "copytaster.topics.prefix=night.",
            "copytaster.topics.partitions=12",
            "copytaster.topics.replicas=3",
            "copytaster.operations.refresh=10s",
            "copytaster.operations.timeout=1s",
            "copytaster.operations.providers=7")
        .run(context -> {
          var topics = context.getBean(TopicSettings.class);
          assertThat(topics).isEqualTo(new TopicSettings("night.", 12, (short) 3));
          assertThat(topics.name(Topics.INGESTED)).isEqualTo("night.articles.ingested");
          assertThat(context.getBean(OperationsSettings.class))
              .isEqualTo(new OperationsSettings(Duration.ofSeconds(10), Duration.ofSeconds(1), 7));
        });
  }

  @Test
  void refusesWhatKafkaWould() {
    assertThatThrownBy(() -> new TopicSettings("a_b", 4, ONE)).hasMessageContaining("prefix");
    assertThatThrownBy(() -> new TopicSettings("a".repeat(101), 4, ONE))
        .hasMessageContaining("prefix");
    assertThatThrownBy(() -> new TopicSettings("", 0, ONE)).hasMessageContaining("partitions");
    assertThatThrownBy(() -> new TopicSettings("", 1, (short) 0)).hasMessageContaining("replicas");
    assertThat(new TopicSettings("a".repeat(100), 1, ONE).partitions()).isEqualTo(1);
  }

  @Test
  void refusesToWatchWithoutAPause() {
    assertThatThrownBy(() -> new OperationsSettings(Duration.ZERO, Duration.ofSeconds(1), 1))
        .hasMessageContaining("refresh");
    assertThatThrownBy(() -> new OperationsSettings(Duration.ofSeconds(1), Duration.ZERO, 1))
        .hasMessageContaining("timeout");
    assertThatThrownBy(
            () -> new OperationsSettings(Duration.ofSeconds(1), Duration.ofSeconds(1), -1))
        .hasMessageContaining("providers");
  }
}
