package copytaster.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class PushSettingsTests {

  @Test
  void haveDefaults() {
    assertThat(bind(Map.of()))
        .isEqualTo(
            new PushSettings(
                DataSize.ofMegabytes(4),
                DataSize.ofMegabytes(6),
                DataSize.ofMegabytes(2),
                100_000,
                256,
                Duration.ofSeconds(5),
                "/v1/articles/",
                new PushSettings.Rate(10_000, 2_000)));
  }

  @Test
  void takeAllTheirNames() {
    var settings =
        bind(
            Map.of(
                "body",
                "1KB",
                "inflated",
                "2KB",
                "line",
                "3KB",
                "lines",
                "4",
                "window",
                "5",
                "retry-after",
                "6s",
                "articles",
                "https://read.example/v1/articles/",
                "rate.burst",
                "7",
                "rate.per-second",
                "8"));
    assertThat(settings.line()).isEqualTo(DataSize.ofKilobytes(3));
    assertThat(settings.articles()).isEqualTo("https://read.example/v1/articles/");
    assertThat(settings.rate()).isEqualTo(new PushSettings.Rate(7, 8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inflated=7MB",
        "line=7MB",
        "lines=0",
        "window=0",
        "rate.burst=0",
        "rate.per-second=0"
      })
  void refuseWhatCannotBeMeant(String setting) {
    var parts = setting.split("=", 2);
    assertThatThrownBy(() -> bind(Map.of(parts[0], parts[1])))
        .hasRootCauseInstanceOf(IllegalArgumentException.class);
  }

  private static PushSettings bind(Map<String, String> values) {
    var source = new MapConfigurationPropertySource();
    values.forEach((name, value) -> source.put("copytaster.ingest.push." + name, value));
    return new Binder(source).bindOrCreate("copytaster.ingest.push", PushSettings.class);
  }
}
