package copytaster.enrich.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import copytaster.article.EntityType;
import copytaster.enrich.Texts;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryCheckTests {

  private static final KnownIds KNOWN = Texts.vocabulary().ids();
  private static final EntryLimits LIMITS = new EntryLimits(3, 20);
  private static final Map<String, String> ACME = Map.of("en", "Acme");
  private static final List<SubjectRule.Term> DAM = List.of(new SubjectRule.Term("سد", 2));

  static Stream<EntryContent> usable() {
    return Stream.of(
        entity("own:acme", ACME, "Acme Inc", "~Widgets", "?AC"),
        entity("own:acme", Map.of("en", "x".repeat(20), "ar", "أكمي", "ckb", "ئاکمی")),
        new EntityEntry("own:a", EntityType.PERSON, ACME, List.of(), List.of("ambiguous-en")),
        new AliasEntry("iso:SY", List.of("الجمهورية")),
        new AliasEntry("iso:SY", List.of("WHO", "Via", "~who")),
        new EntityEntry(
            "own:on", EntityType.PLACE, Map.of("en", "on"), List.of(), List.of("ambiguous-en")),
        new StopEntry(List.of("الجديدة"), null),
        new StopEntry(List.of("الجديدة"), "gn:2550078"),
        new SubjectRule("medtop:11000000", Map.of(), null, DAM),
        new SubjectRule("desk:dam", Map.of("ar", "السد"), "medtop:11000000", DAM),
        new SubjectRule("desk:dam", Map.of("en", "dam"), null, List.of(term("dam", 0.1f))),
        new SubjectRule("desk:dam", Map.of("en", "dam"), null, List.of(term("dam", 9))));
  }

  @ParameterizedTest
  @MethodSource("usable")
  void findsNothingWrongWithWhatCanBeUsed(EntryContent content) {
    assertThat(EntryCheck.of(content, LIMITS, KNOWN)).isEmpty();
  }

  static Stream<Object[]> wrong() {
    return Stream.of(
        wrong(entity("acme", ACME), "#/uri", "unreadable"),
        wrong(entity("own:a b", ACME), "#/uri", "unreadable"),
        wrong(entity("own:" + "x".repeat(161), ACME), "#/uri", "unreadable"),
        wrong(entity("own:a", Map.of()), "#/names", "missing"),
        wrong(entity("own:a", Map.of("english", "Acme")), "#/names/english", "not-allowed"),
        wrong(entity("own:a", Map.of("en/US", "Acme")), "#/names/en~1US", "not-allowed"),
        wrong(entity("own:a", Map.of("en", "x".repeat(21))), "#/names/en", "too-long"),
        wrong(entity("own:a", Map.of("en", "A\tcme")), "#/names/en", "not-allowed"),
        wrong(entity("own:a", Map.of("en", "")), "#/names/en", "empty"),
        wrong(entity("own:a", ACME, "ab", "…!"), "#/aliases/1", "empty"),
        wrong(entity("own:a", ACME, "~"), "#/aliases/0", "empty"),
        wrong(entity("own:a", ACME, "\u0640\u064b"), "#/aliases/0", "empty"),
        wrong(entity("own:a", ACME, "x"), "#/aliases/0", "too-short"),
        wrong(entity("own:a", ACME, "the"), "#/aliases/0", "too-common"),
        wrong(entity("own:a", ACME, "من"), "#/aliases/0", "too-common"),
        wrong(entity("own:a", ACME, "ab", "cd", "ef", "gh"), "#/aliases", "too-many"),
        wrong(
            new EntityEntry("own:a", EntityType.OTHER, ACME, List.of(), List.of()),
            "#/type",
            "not-allowed"),
        wrong(
            new EntityEntry("own:a", EntityType.PLACE, ACME, List.of(), List.of("no flag")),
            "#/flags/0",
            "not-allowed"),
        wrong(
            new EntityEntry(
                "own:a", EntityType.PLACE, ACME, List.of(), Collections.nCopies(21, "city")),
            "#/flags",
            "too-many"),
        wrong(new AliasEntry("iso:XX", List.of("Erewhon")), "#/entity", "unknown"),
        wrong(new AliasEntry("iso:SY", List.of()), "#/aliases", "missing"),
        wrong(new StopEntry(List.of(), null), "#/phrases", "missing"),
        wrong(new StopEntry(List.of("ab"), "nowhere"), "#/entity", "unreadable"),
        wrong(new StopEntry(List.of("ab", "cd", "ef", "gh"), null), "#/phrases", "too-many"),
        wrong(new SubjectRule("medtop:11000000", Map.of(), null, List.of()), "#/terms", "missing"),
        wrong(new SubjectRule("desk:dam", Map.of(), null, DAM), "#/labels", "missing"),
        wrong(
            new SubjectRule("desk:dam", Map.of("fr", "barrage"), null, DAM),
            "#/labels/fr",
            "not-allowed"),
        wrong(
            new SubjectRule("desk:dam", Map.of("en", "dam"), "desk:water", DAM),
            "#/parent",
            "unknown"),
        wrong(weighing(0.09f), "#/terms/0/weight", "out-of-range"),
        wrong(weighing(9.1f), "#/terms/0/weight", "out-of-range"),
        wrong(weighing(Float.NaN), "#/terms/0/weight", "out-of-range"),
        wrong(
            new SubjectRule("medtop:11000000", Map.of(), null, List.of(term("…", 1))),
            "#/terms/0/term",
            "empty"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void saysWhatIsWrongAndWhere(EntryContent content, String pointer, String code) {
    assertThat(EntryCheck.of(content, LIMITS, KNOWN))
        .extracting(EntryFault::pointer, EntryFault::code)
        .containsExactly(tuple(pointer, code));
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    assertThat(EntryCheck.of(entity("acme", Map.of(), "x", "…"), LIMITS, KNOWN)).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "ent.org.acme", "Acme_2-b.c", "9"})
  void takesAnId(String id) {
    assertThat(EntryCheck.isId(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "-a", "a/b", "a b", "a@1", "ا"})
  void refusesAnId(String id) {
    assertThat(EntryCheck.isId(id)).isFalse();
    assertThat(EntryCheck.isId("x".repeat(128))).isTrue();
    assertThat(EntryCheck.isId("x".repeat(129))).isFalse();
  }

  private static Object[] wrong(EntryContent content, String pointer, String code) {
    return new Object[] {content, pointer, code};
  }

  private static EntityEntry entity(String uri, Map<String, String> names, String... aliases) {
    return new EntityEntry(uri, EntityType.ORGANISATION, names, List.of(aliases), List.of());
  }

  private static SubjectRule weighing(float weight) {
    return new SubjectRule("medtop:11000000", Map.of(), null, List.of(term("dam", weight)));
  }

  private static SubjectRule.Term term(String term, float weight) {
    return new SubjectRule.Term(term, weight);
  }
}
