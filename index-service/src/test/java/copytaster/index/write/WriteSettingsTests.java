package copytaster.index.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class WriteSettingsTests {

  private static final String PREFIX = "copytaster.index.write";

  @Test
  void defaults() {
    assertThat(bind(Map.of()))
        .isEqualTo(
            new WriteSettings(
                2,
                DataSize.ofMegabytes(5),
                Duration.ofMillis(500),
                Duration.ofSeconds(30),
                Duration.ofMillis(500),
                Duration.ofSeconds(30)));
  }

  @Test
  void everyPropertyIsTaken() {
    assertThat(
            bind(
                Map.of(
                    PREFIX + ".consumers", "4",
                    PREFIX + ".request-size", "1MB",
                    PREFIX + ".first-wait", "1s",
                    PREFIX + ".longest-wait", "2s",
                    PREFIX + ".look", "3s",
                    PREFIX + ".receipt-timeout", "4s")))
        .isEqualTo(
            new WriteSettings(
                4,
                DataSize.ofMegabytes(1),
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                Duration.ofSeconds(3),
                Duration.ofSeconds(4)));
  }

  @ParameterizedTest
  @CsvSource({
    "consumers, 0",
    "request-size, 0B",
    "first-wait, 0s",
    "longest-wait, 499ms",
    "look, 0s"
  })
  void whatCouldNeverWorkIsRefused(String name, String value) {
    assertThatThrownBy(() -> bind(Map.of(PREFIX + "." + name, value)))
        .rootCause()
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(PREFIX);
  }

  private static WriteSettings bind(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate(PREFIX, WriteSettings.class);
  }
}
