package copytaster.index.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SchemaSettingsTests {

  private static final String PREFIX = "copytaster.index.schema";

  @Test
  void defaults() {
    assertThat(bind(Map.of()))
        .isEqualTo(new SchemaSettings(1, 1, Duration.ofMillis(200), Duration.ofSeconds(5)));
  }

  @ParameterizedTest
  @CsvSource({"shards, 0", "replicas, -1", "refresh, 0s", "retry, 0s"})
  void whatNoIndexCanHaveIsRefused(String name, String value) {
    assertThatThrownBy(() -> bind(Map.of(PREFIX + "." + name, value)))
        .rootCause()
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(PREFIX);
  }

  private static SchemaSettings bind(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate(PREFIX, SchemaSettings.class);
  }
}
