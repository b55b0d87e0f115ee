package copytaster.enrich.entries;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.EntityType;
import copytaster.enrich.vocabulary.AliasEntry;
import copytaster.enrich.vocabulary.EntityEntry;
import copytaster.enrich.vocabulary.EntryContent;
import copytaster.enrich.vocabulary.StopEntry;
import copytaster.enrich.vocabulary.SubjectRule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryCodecTests {

  private static final Instant NOW = Instant.parse("2026-11-24T07:00:00.123Z");

  static Stream<EntryContent> contents() {
    return Stream.of(
        new EntityEntry(
            "own:acme",
            EntityType.ORGANISATION,
            Map.of("en", "Acme", "ar", "أكمي"),
            List.of("~AC"),
            List.of("company")),
        new EntityEntry("own:a", EntityType.PERSON, Map.of("en", "Acme"), List.of(), List.of()),
        new AliasEntry("iso:SY", List.of("الشام")),
        new StopEntry(List.of("الجديدة"), null),
        new StopEntry(List.of("الجديدة"), "gn:1"),
        new SubjectRule(
            "desk:dam", Map.of("en", "dam"), "medtop:1", List.of(new SubjectRule.Term("سد", 2.5f))),
        new SubjectRule("medtop:1", Map.of(), null, List.of(new SubjectRule.Term("سد", 1))));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void readsWhatItHasWritten(EntryContent content) {
    var value = new EntryValue(NOW, "desk-1", content);
    assertThat(EntryCodec.decode("id", EntryCodec.encode(value))).hasValue(value);
  }

  /** What older instances have written stays to be read. */
  @Test
  void readsTheFirstForm() {
    var json =
        """
        {"changedAt":"2026-11-24T07:00:00.123Z","changedBy":"desk-1","content":{"kind":"entity",
         "uri":"own:acme","type":"organisation","names":{"ar":"أكمي","en":"Acme"},
         "aliases":["~AC"],"flags":["company"],"later":true},"later":1}\
        """;
    assertThat(EntryCodec.decode("acme", json.getBytes(UTF_8)))
        .hasValue(new EntryValue(NOW, "desk-1", contents().findFirst().orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "no JSON",
        "{}",
        "{\"changedAt\":\"2026-11-24T07:00:00Z\",\"changedBy\":\"x\"}",
        "{\"changedAt\":\"2026-11-24T07:00:00Z\",\"changedBy\":\"x\",\"content\":{\"kind\":\"new\"}}",
        "{\"changedAt\":\"2026-11-24T07:00:00Z\",\"changedBy\":\"x\",\"content\":{\"kind\":\"stop\"}}",
        "{\"changedAt\":\"2026-11-24T07:00:00Z\",\"changedBy\":\"x\","
            + "\"content\":{\"kind\":\"alias\",\"entity\":\"iso:SY\",\"aliases\":[\"\"]}}"
      })
  void skipsWhatCannotBeUsed(String json) {
    assertThat(EntryCodec.decode("id", json.getBytes(UTF_8))).isEmpty();
  }

  @Test
  void skipsWhatHasNoIdOfAnEntry() {
    var value = EntryCodec.encode(new EntryValue(NOW, "x", new StopEntry(List.of("ab"), null)));
    assertThat(EntryCodec.decode(null, value)).isEmpty();
    assertThat(EntryCodec.decode("no id", value)).isEmpty();
    assertThat(EntryCodec.decode("id", value)).isPresent();
  }
}
