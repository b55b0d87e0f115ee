package copytaster.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.DefaultResourceLoader;

class ProviderConventionsTests {

  @Test
  void providersHaveTheirOwnZoneAndLines(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("rules.txt"), "line\tfrom a file");
    var conventions =
        conventions(
            Map.of(
                "anb",
                "line\tfrom the settings\nstart\tas said",
                "other",
                file.toUri().toString()));
    assertThat(conventions.of("anb").zone()).isEqualTo(ZoneId.of("Asia/Damascus"));
    assertThat(conventions.of("other").zone()).isEqualTo(ZoneOffset.UTC);
    assertThat(conventions.of("anb").boilerplate())
        .isNotSameAs(conventions.of("unknown").boilerplate());
  }

  @Test
  void ruleThatIsNoneStopsTheStart() {
    assertThatThrownBy(() -> conventions(Map.of("anb", "nothing")))
        .hasMessage(
            "copytaster.ingest.boilerplate of anb, line 1: a rule is a kind, a tab and a pattern");
    assertThatThrownBy(() -> conventions(Map.of("anb", "file:/nowhere/at/all")))
        .hasMessageContaining("/nowhere/at/all");
  }

  private static ProviderConventions conventions(Map<String, String> boilerplate) {
    var settings =
        new ConventionSettings(
            ZoneOffset.UTC, Map.of("anb", ZoneId.of("Asia/Damascus")), boilerplate);
    return new ProviderConventions(settings, new DefaultResourceLoader());
  }
}
