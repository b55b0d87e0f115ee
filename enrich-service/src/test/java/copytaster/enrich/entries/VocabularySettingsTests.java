package copytaster.enrich.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class VocabularySettingsTests {

  @Test
  void hasDefaults() {
    var settings = bind("entries=10000");
    assertThat(settings)
        .isEqualTo(
            new VocabularySettings(
                10_000,
                100_000,
                500,
                200,
                DataSize.ofKilobytes(256),
                10_000,
                DataSize.ofMegabytes(8),
                Duration.ofSeconds(5),
                new VocabularySettings.Trial(
                    100,
                    DataSize.ofMegabytes(16),
                    DataSize.ofMegabytes(1),
                    Duration.ofSeconds(10))));
    assertThat(settings.limits().values()).isEqualTo(500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "entries=-1",
        "total=-1",
        "values=0",
        "longest=0",
        "body=0B",
        "body=2097153B",
        "import-lines=0",
        "import-body=0B",
        "import-body=65MB",
        "retry-after=0s",
        "trial.articles=-1",
        "trial.memory=-1B",
        "trial.body=0B",
        "trial.body=65MB",
        "trial.timeout=0s"
      })
  void refusesWhatCannotBeMeant(String setting) {
    assertThatThrownBy(() -> bind(setting)).isInstanceOf(BindException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "entries=0",
        "total=0",
        "values=1",
        "longest=1",
        "body=2MB",
        "import-lines=1",
        "import-body=64MB",
        "trial.articles=0",
        "trial.memory=0B",
        "trial.body=64MB"
      })
  void takesWhatIsJustPossible(String setting) {
    assertThatCode(() -> bind(setting)).doesNotThrowAnyException();
  }

  private static VocabularySettings bind(String setting) {
    var pair = setting.split("=", 2);
    var properties = Map.of("copytaster.enrich.vocabulary." + pair[0], pair[1]);
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("copytaster.enrich.vocabulary", VocabularySettings.class);
  }
}
