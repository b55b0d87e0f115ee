package copytaster.enrich.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.DefaultResourceLoader;

class EnrichSettingsTests {

  @Test
  void hasDefaults() {
    var settings = bind(Map.of());
    assertThat(settings.entities()).hasSize(4).allMatch(this::exists);
    assertThat(settings.subjects()).hasSize(1).allMatch(this::exists);
    assertThat(settings.threads()).isEqualTo(2);
    assertThat(settings.limits().longestText()).isEqualTo(200_000);
    assertThat(settings.limits().timeout()).isEqualTo(Duration.ofSeconds(2));
    assertThat(settings.limits().keywords()).isEqualTo(10);
    assertThat(settings.languageModel()).isTrue();
    assertThat(settings.batchTimeout()).isEqualTo(Duration.ofSeconds(8));
    assertThat(settings.maxRecordBytes()).isEqualTo(8_323_072);
    assertThat(settings.retryAfter()).isEqualTo(Duration.ofMillis(500));
    assertThat(settings.retryAtMost()).isEqualTo(Duration.ofSeconds(30));
    assertThat(settings.instance()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "threads=0",
        "max-record-bytes=0",
        "max-record-bytes=8388609",
        "batch-timeout=0s",
        "retry-after=0s",
        "retry-at-most=0s"
      })
  void refusesWhatLeavesNoRoom(String setting) {
    var pair = setting.split("=", 2);
    assertThatThrownBy(() -> bind(Map.of("copytaster.enrich." + pair[0], pair[1])))
        .isInstanceOf(BindException.class);
  }

  @Test
  void tellsInstancesApart() {
    assertThat(InstanceName.of("a", "8082")).isEqualTo("a");
    assertThat(InstanceName.of(null, "8082"))
        .endsWith("-8082")
        .isEqualTo(InstanceName.of(" ", "8082"))
        .isNotEqualTo(InstanceName.of(null, "8083"));
    assertThat(InstanceName.of(null, "0")).isNotEqualTo(InstanceName.of(null, "0"));
  }

  private boolean exists(String location) {
    return new DefaultResourceLoader().getResource(location).exists();
  }

  private static EnrichSettings bind(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("copytaster.enrich", EnrichSettings.class);
  }
}
