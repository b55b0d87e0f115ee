package copytaster.index.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ReadSettingsTests {

  private static final String PREFIX = "copytaster.index.read";

  @Test
  void defaults() {
    assertThat(bind(Map.of())).isEqualTo(new ReadSettings(20, 100, 512));
  }

  @Test
  void everyPropertyIsTaken() {
    assertThat(
            bind(
                Map.of(
                    PREFIX + ".size", "1", PREFIX + ".max-size", "2", PREFIX + ".max-length", "3")))
        .isEqualTo(new ReadSettings(1, 2, 3));
  }

  @ParameterizedTest
  @CsvSource({"size, 0", "max-size, 19", "max-length, 0"})
  void whatNoRequestCouldKeepToIsRefused(String name, String value) {
    assertThatThrownBy(() -> bind(Map.of(PREFIX + "." + name, value)))
        .rootCause()
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(PREFIX);
  }

  private static ReadSettings bind(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate(PREFIX, ReadSettings.class);
  }
}
