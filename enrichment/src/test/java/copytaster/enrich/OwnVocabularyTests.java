package copytaster.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import copytaster.article.EnrichedArticle;
import copytaster.article.Entity;
import copytaster.article.EntityType;
import copytaster.article.Mention;
import copytaster.article.Subject;
import copytaster.enrich.vocabulary.AliasEntry;
import copytaster.enrich.vocabulary.EntityEntry;
import copytaster.enrich.vocabulary.EntryContent;
import copytaster.enrich.vocabulary.OwnEntry;
import copytaster.enrich.vocabulary.StopEntry;
import copytaster.enrich.vocabulary.SubjectRule;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OwnVocabularyTests {

  private final Vocabulary delivered = Texts.vocabulary();

  @Test
  void findsAnEntityOfTheNewsroomsOwnAndNamesTheEntry() {
    var acme = organisation("own:acme", Map.of("en", "Acme Widgets", "ar", "أكمي للأدوات"));
    var entities =
        entities(enrich("", "التقى الوفد بأكمي للأدوات في دمشق.", entry("acme", 3, acme)));

    assertThat(entities).extracting(Entity::uri).contains("own:acme", "place:damascus");
    assertThat(entities)
        .filteredOn(each -> each.uri().equals("own:acme"))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.type()).isEqualTo(EntityType.ORGANISATION);
          assertThat(each.rule()).isEqualTo("own:acme@3");
          assertThat(each.method()).isEqualTo("vocabulary");
          assertThat(each.names()).containsEntry("en", "Acme Widgets");
          assertThat(surfaces(each)).containsExactly("أكمي للأدوات");
        });
    assertThat(entities)
        .filteredOn(each -> each.uri().equals("place:damascus"))
        .extracting(Entity::rule)
        .doesNotContain("own:acme@3");
  }

  @Test
  void findsADeliveredEntityByAnAliasOfTheNewsroomsOwn() {
    var alias = new AliasEntry("ent:org/kremlin", List.of("القصر الأحمر", "~القصر"));
    var text = "أعلن القصر الأحمر موقفه، وقال القصر إن موسكو تنتظر.";

    assertThat(uris(enrich("", text))).doesNotContain("ent:org/kremlin");
    assertThat(entities(enrich("", text, entry("palace", 7, alias))))
        .filteredOn(each -> each.uri().equals("ent:org/kremlin"))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.rule()).isEqualTo("own:palace@7");
          assertThat(each.name()).isEqualTo("الكرملين");
          assertThat(surfaces(each)).containsExactly("القصر الأحمر", "القصر");
        });
  }

  @Test
  void namesTheEntryOnlyWhereItDecided() {
    var alias = new AliasEntry("ent:org/kremlin", List.of("القصر الأحمر"));
    assertThat(
            entities(enrich("", "الكرملين هو القصر الأحمر", entry("palace", 7, alias)))
                .getFirst()
                .rule())
        .isNotEqualTo("own:palace@7");
  }

  @Test
  void findsAnOwnEntityByAnAliasFromAnotherEntryWhicheverComesFirst() {
    var acme = organisation("own:acme", Map.of("en", "Acme Widgets"));
    var alias = new AliasEntry("own:acme", List.of("Widgeteers"));
    for (var ids : List.of(List.of("a", "b"), List.of("b", "a"))) {
      var enriched =
          enrich(
              "",
              "The Widgeteers have moved.",
              entry(ids.getFirst(), 1, acme),
              entry(ids.getLast(), 2, alias));
      assertThat(uris(enriched)).contains("own:acme");
    }
  }

  @Test
  void letsAliasesOfNobodyRest() {
    var alias = new AliasEntry("own:nobody", List.of("Widgeteers"));
    assertThat(uris(enrich("", "The Widgeteers have moved.", entry("a", 1, alias))))
        .doesNotContain("own:nobody");
  }

  @Test
  void prefersTheNewsroomsOwnWhereTheSameWordsAreDelivered() {
    var paper = organisation("own:damascus-post", Map.of("ar", "دمشق"));
    assertThat(uris(enrich("", "نشرت دمشق الخبر", entry("paper", 1, paper))))
        .containsExactly("own:damascus-post");
  }

  @Test
  void tellsPeopleOfOneSurnameApartWhetherOwnOrDelivered() {
    var nephew =
        new EntityEntry(
            "own:nephew", EntityType.PERSON, Map.of("ar", "كريم بوتين"), List.of(), List.of());
    var entities =
        entities(
            enrich(
                "",
                "قال كريم بوتين إنه عاد. وأضاف بوتين أنه باق. ثم وصل فلاديمير بوتين. وغادر بوتين.",
                entry("nephew", 1, nephew)));
    assertThat(entities)
        .filteredOn(each -> each.uri().equals("own:nephew"))
        .flatExtracting(OwnVocabularyTests::surfaces)
        .containsExactly("كريم بوتين", "بوتين");
    assertThat(entities)
        .filteredOn(each -> each.uri().equals("ent:person/vladimir-putin"))
        .flatExtracting(OwnVocabularyTests::surfaces)
        .containsExactly("فلاديمير بوتين", "بوتين");
  }

  @Test
  void takesTheDeliveredEntitysPlaceWithAllItsNames() {
    var replaced =
        new EntityEntry(
            "ent:org/kremlin",
            EntityType.PLACE,
            Map.of("ar", "قصر الكرملين"),
            List.of(),
            List.of());
    var text = "قالت الرئاسة الروسية من قصر الكرملين";
    assertThat(entities(enrich("", text, entry("kremlin", 2, replaced))))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.type()).isEqualTo(EntityType.PLACE);
          assertThat(each.rule()).isEqualTo("own:kremlin@2");
          assertThat(surfaces(each)).containsExactly("قصر الكرملين");
        });
  }

  @Test
  void stopsAPhraseForAllOrForOneEntity() {
    var text = "غادر الوفد دمشق إلى موسكو.";
    assertThat(uris(enrich("", text, stop(null, "دمشق")))).containsExactly("place:moscow");
    assertThat(uris(enrich("", text, stop("place:damascus", "دمشق", "موسكو"))))
        .containsExactly("place:moscow");
    assertThat(uris(enrich("", text, stop("place:moscow", "دمشق"))))
        .containsExactlyInAnyOrder("place:damascus", "place:moscow");
  }

  @Test
  void stopsAPhraseAlsoBehindParticlesAndInOtherSpelling() {
    for (var text : List.of("وبموسكو ولموسكو ومُوسكو", "MOSCOW and Moscow")) {
      assertThat(uris(enrich("", text))).contains("place:moscow");
      assertThat(uris(enrich("", text, stop(null, "موسكو", "moscow"))))
          .doesNotContain("place:moscow");
    }
  }

  @Test
  void findsTheShorterNameWhereTheLongerIsStopped() {
    var acme = organisation("own:acme", Map.of("en", "Damascus Widgets"));
    assertThat(
            uris(
                enrich(
                    "",
                    "Near Damascus Widgets it rained.",
                    entry("acme", 1, acme),
                    stop(null, "Damascus Widgets"))))
        .containsExactly("place:damascus");
  }

  @Test
  void findsTheLongerNameThatHasAStoppedPhraseInIt() {
    assertThat(uris(enrich("", "قال الرئيس فلاديمير بوتين", stop(null, "فلاديمير", "بوتين"))))
        .contains("ent:person/vladimir-putin");
  }

  @Test
  void stopsWhatTheRulesFindToo() {
    var text = "On Monday President John Gatsby spoke, and Gatsby left.";
    assertThat(surfacesOfPeople(enrich("", text))).containsExactly("John Gatsby", "Gatsby");
    assertThat(surfacesOfPeople(enrich("", text, stop(null, "Gatsby"))))
        .containsExactly("John Gatsby");
    assertThat(surfacesOfPeople(enrich("", text, stop(null, "John Gatsby", "Gatsby")))).isEmpty();
  }

  @Test
  void addsTermsToADeliveredSubject() {
    var rule = new SubjectRule("medtop:15000000", Map.of(), null, terms(4, "pétanque"));
    var text = "Petanque here and there, a petanque for all.";
    assertThat(enrich("", text).subjects()).isEmpty();
    assertThat(enrich("", text, entry("boules", 5, rule)).subjects())
        .singleElement()
        .satisfies(each -> {
          assertThat(each.uri()).isEqualTo("medtop:15000000");
          assertThat(each.name()).isEqualTo("sport");
          assertThat(each.rule()).isEqualTo("own:boules@5");
        });
  }

  @Test
  void namesTheEntryOnlyWhereTheSubjectWouldNotBeThereWithoutIt() {
    var rule = new SubjectRule("medtop:15000000", Map.of(), null, terms(1, "pétanque"));
    var text = "A match of the league, a goal, a match of petanque, another goal of the league.";
    assertThat(enrich("", text, entry("boules", 5, rule)).subjects())
        .filteredOn(each -> "medtop:15000000".equals(each.uri()))
        .singleElement()
        .satisfies(each -> assertThat(each.rule()).isNull());
  }

  @Test
  void hasSubjectsOfTheNewsroomsOwnUnderDeliveredOnesOrAtTheTop() {
    var dam = new SubjectRule("desk:dam", Map.of("ar", "السد"), "medtop:11000000", terms(5, "سد"));
    var rain = new SubjectRule("desk:rain", Map.of("en", "rain"), null, terms(5, "مطر"));
    var subjects =
        enrich(
                "السد والمطر",
                "السد قرب المطر، سد ومطر",
                entry("dam", 1, dam),
                entry("rain", 2, rain))
            .subjects();
    assertThat(subjects)
        .extracting(Subject::uri, Subject::name, Subject::rule)
        .contains(
            tuple("desk:dam", "السد", "own:dam@1"),
            tuple("medtop:11000000", "سياسة", "own:dam@1"),
            tuple("desk:rain", "rain", "own:rain@2"));
  }

  @Test
  void countsTheSameWordsForBothWhereTheyAreDeliveredAndOwn() {
    var rule = new SubjectRule("desk:rule", Map.of("en", "rule"), null, terms(3, "government"));
    var text = "The government, the minister, the government, talks, the minister.";
    assertThat(enrich("", text, entry("rule", 1, rule)).subjects())
        .extracting(Subject::uri)
        .contains("desk:rule", "medtop:11000000");
  }

  @Test
  void leavesTheDeliveredVocabularyAsItWas() {
    var acme = organisation("own:acme", Map.of("en", "Acme Widgets"));
    int words = delivered.words().size();
    var with = delivered.with(List.of(entry("acme", 1, acme)));

    assertThat(delivered.words().size()).isEqualTo(words);
    assertThat(with.words().size()).isEqualTo(words + 2);
    assertThat(with.entities().size()).isEqualTo(delivered.entities().size() + 1);
    assertThat(with.entities().knows("own:acme")).isTrue();
    assertThat(delivered.entities().knows("own:acme")).isFalse();
    assertThat(uris(enrich("", "Acme Widgets left."))).doesNotContain("own:acme");
    assertThatThrownBy(() -> with.with(List.of())).isInstanceOf(IllegalStateException.class);
  }

  /** It takes some 60 ms; were it to grow with the square of the entries, minutes. */
  @Test
  @Timeout(5)
  void isMadeQuicklyOfTenThousandEntries() {
    var large = Vocabulary.of(Vocabulary.resource("entities-places.tsv"), List.of());
    var entries =
        IntStream.range(0, 10_000)
            .mapToObj(i -> entry("e" + i, i, organisation("own:e" + i, Map.of("en", "Firm N" + i))))
            .toList();
    assertThat(large.with(entries).entities().size()).isEqualTo(large.entities().size() + 10_000);
  }

  private EnrichedArticle enrich(String headline, String body, OwnEntry... entries) {
    var vocabulary = delivered.with(Arrays.asList(entries));
    var enrichment =
        new Enrichment(
            Enrichers.of(vocabulary, 10),
            vocabulary.words(),
            new EnrichmentLimits(10_000, Duration.ofSeconds(10), 10),
            (enricher, _, failure) -> {
              throw new AssertionError(enricher, failure);
            },
            Clock.systemUTC(),
            "test");
    return enrichment.enrich(Texts.article(headline, body));
  }

  private static OwnEntry entry(String id, long version, EntryContent content) {
    return new OwnEntry(id, version, content);
  }

  private static EntityEntry organisation(String uri, Map<String, String> names) {
    return new EntityEntry(uri, EntityType.ORGANISATION, names, List.of(), List.of());
  }

  private static OwnEntry stop(String entity, String... phrases) {
    return entry("stop-" + entity, 1, new StopEntry(List.of(phrases), entity));
  }

  private static List<SubjectRule.Term> terms(float weight, String... terms) {
    var all = new ArrayList<SubjectRule.Term>();
    for (var term : terms) {
      all.add(new SubjectRule.Term(term, weight));
    }
    return all;
  }

  private static List<Entity> entities(EnrichedArticle enriched) {
    return enriched.entities();
  }

  private static List<String> uris(EnrichedArticle enriched) {
    return enriched.entities().stream().map(Entity::uri).toList();
  }

  private static List<String> surfacesOfPeople(EnrichedArticle enriched) {
    return enriched.entities().stream()
        .filter(each -> each.type() == EntityType.PERSON)
        .flatMap(each -> surfaces(each).stream())
        .toList();
  }

  private static List<String> surfaces(Entity entity) {
    return entity.mentions().stream().map(Mention::surface).toList();
  }
}
