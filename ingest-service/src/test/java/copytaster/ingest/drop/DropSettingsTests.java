package copytaster.ingest.drop;

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

class DropSettingsTests {

  @Test
  void haveDefaults() {
    assertThat(bind(Map.of()))
        .isEqualTo(
            new DropSettings(
                Map.of(),
                Duration.ofSeconds(2),
                Duration.ofSeconds(1),
                DataSize.ofMegabytes(6),
                1_000,
                64,
                DataSize.ofMegabytes(16),
                Duration.ofMinutes(1),
                Map.of(),
                Map.of()));
  }

  @Test
  void takeAllTheirNames() {
    var settings =
        bind(
            Map.of(
                "folders.anb", "/wires/anb",
                "settle", "3s",
                "poll", "4s",
                "file", "5KB",
                "batch", "6",
                "window", "7",
                "in-flight", "8KB",
                "retry", "9s",
                "types.wire", "text/plain",
                "provider-types.anb.txt", "text/plain; charset=windows-1256"));
    assertThat(settings.folders()).containsEntry("anb", "/wires/anb");
    assertThat(settings.inFlight()).isEqualTo(DataSize.ofKilobytes(8));
    assertThat(settings.retry()).isEqualTo(Duration.ofSeconds(9));
    assertThat(settings.types()).containsEntry("wire", "text/plain");
    assertThat(settings.providerTypes().get("anb"))
        .containsEntry("txt", "text/plain; charset=windows-1256");
  }

  @ParameterizedTest
  @CsvSource({"file,7MB", "batch,0", "window,0", "settle,-1s", "poll,0s", "retry,0s"})
  void refuseWhatCannotBeMeant(String name, String value) {
    assertThatThrownBy(() -> bind(Map.of(name, value)))
        .hasRootCauseInstanceOf(IllegalArgumentException.class)
        .rootCause()
        .hasMessageContaining(name);
  }

  @ParameterizedTest
  @CsvSource({"/wires,/wires", "/wires,/wires/more", "/wires/a,/wires/x/../a/done"})
  void refuseFoldersInEachOther(String one, String other) {
    assertThatThrownBy(() -> bind(Map.of("folders.a", one, "folders.b", other)))
        .rootCause()
        .hasMessageMatching("copytaster.ingest.drop.folders: that of [ab] is in that of [ab]");
  }

  private static DropSettings bind(Map<String, String> values) {
    var source = new MapConfigurationPropertySource();
    values.forEach((name, value) -> source.put("copytaster.ingest.drop." + name, value));
    return new Binder(source).bindOrCreate("copytaster.ingest.drop", DropSettings.class);
  }
}
