package copytaster.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTests {

  @Test
  void areTheUsualOnesUnlessTheEnvironmentSaysOtherwise() {
    var ports =
        Ports.from(Map.of("COPYTASTER_INGEST_PORT", " 18081 ", "COPYTASTER_KAFKA_PORT", ""));

    assertThat(ports.of(Part.INGEST)).isEqualTo(18081);
    assertThat(ports.of(Part.ENRICH)).isEqualTo(8082);
    assertThat(ports.of(Part.INDEX)).isEqualTo(8083);
    assertThat(ports.of(Part.KAFKA)).isEqualTo(9092);
    assertThat(ports.of(Part.ELASTICSEARCH)).isEqualTo(9200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "65536", "http", "8081x"})
  void areRefusedWhereTheyAreNone(String value) {
    assertThatThrownBy(() -> Ports.from(Map.of("COPYTASTER_ENRICH_PORT", value)))
        .isInstanceOf(StackFailed.class)
        .hasMessage("COPYTASTER_ENRICH_PORT is no port: " + value);
  }

  @Test
  void takeTheLargestThereIs() {
    var ports = Ports.from(Map.of("COPYTASTER_ENRICH_PORT", "65535"));

    assertThat(ports.of(Part.ENRICH)).isEqualTo(65_535);
  }

  @Test
  void areRefusedWhereTwoPartsWouldShareOne() {
    assertThatThrownBy(() -> Ports.from(Map.of("COPYTASTER_ENRICH_PORT", "8083")))
        .isInstanceOf(StackFailed.class)
        .hasMessage(
            "enrich-service and index-service would both use port 8083;"
                + " set COPYTASTER_ENRICH_PORT or COPYTASTER_INDEX_PORT");
  }

  @Test
  void canBeAnyThatAreFree() {
    assertThat(Ports.free().of().values()).hasSize(Part.values().length).doesNotHaveDuplicates();
  }
}
