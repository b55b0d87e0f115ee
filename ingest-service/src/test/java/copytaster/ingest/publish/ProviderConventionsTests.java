package copytaster.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import copytaster.ingest.format.BoilerplateRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
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

  @Test
  void sourcesHaveTheirOwnLinesHoweverTheirNameIsWritten() {
    var conventions = conventions(Map.of(), Map.of("وكالة الأفق", "line\tحصري للأفق")).of("anb");
    assertThat(conventions.ofSource().apply("وكالة  الافق"))
        .isNotSameAs(BoilerplateRules.NONE)
        .isSameAs(conventions.ofSource().apply("وَكالة الأفق"));
    assertThat(conventions.ofSource().apply("وكالة أخرى")).isSameAs(BoilerplateRules.NONE);
    assertThatThrownBy(() -> conventions(Map.of(), Map.of("الأفق", "nothing")))
        .hasMessageStartingWith("copytaster.ingest.source-boilerplate of الأفق, line 1");
  }

  @Test
  void settingsTakeNamesInBrackets() {
    var values =
        Map.of(
            "copytaster.ingest.source-boilerplate[وكالة الأفق]",
            "line\tحصري",
            "copytaster.ingest.boilerplate.anb",
            "line\tours");
    var settings =
        new Binder(new MapConfigurationPropertySource(values))
            .bind("copytaster.ingest", ConventionSettings.class)
            .get();
    assertThat(settings.sourceBoilerplate())
        .containsExactly(Map.entry("وكالة الأفق", "line\tحصري"));
    assertThat(settings.boilerplate()).containsOnlyKeys("anb");
    assertThat(settings.zone()).isEqualTo(ZoneId.of("UTC"));
  }

  private static ProviderConventions conventions(Map<String, String> boilerplate) {
    return conventions(boilerplate, Map.of());
  }

  private static ProviderConventions conventions(
      Map<String, String> boilerplate, Map<String, String> sources) {
    var settings =
        new ConventionSettings(
            ZoneOffset.UTC, Map.of("anb", ZoneId.of("Asia/Damascus")), boilerplate, sources);
    return new ProviderConventions(settings, new DefaultResourceLoader());
  }
}
