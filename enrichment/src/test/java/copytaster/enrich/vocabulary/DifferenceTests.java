package copytaster.enrich.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.EnrichedArticle;
import copytaster.article.Entity;
import copytaster.article.EntityType;
import copytaster.article.Mention;
import copytaster.article.Subject;
import copytaster.article.TextPart;
import copytaster.enrich.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferenceTests {

  private static final Mention DAMASCUS = new Mention(TextPart.BODY, 0, 4, "دمشق");
  private static final Mention AGAIN = new Mention(TextPart.BODY, 9, 13, "دمشق");
  private static final Mention MOSCOW = new Mention(TextPart.BODY, 20, 25, "موسكو");

  @Test
  void isEmptyWhereOnlyTheRuleIsAnother() {
    var before =
        enriched(List.of(entity("a", "A", "own:a@1", DAMASCUS)), List.of(subject("s", 70)));
    var after = enriched(List.of(entity("a", "A", "own:a@2", DAMASCUS)), List.of(subject("s", 70)));
    assertThat(Difference.of(before, after).isEmpty()).isTrue();
  }

  @Test
  void namesEntitiesThatCameAndWentAndThoseOtherwise() {
    var before =
        enriched(
            List.of(
                entity("gone", "Gone", "old", MOSCOW),
                entity("same", "Same", null, DAMASCUS, AGAIN)),
            List.of());
    var after =
        enriched(
            List.of(
                entity("new", "New", "own:new@0", MOSCOW), entity("same", "Other", null, DAMASCUS)),
            List.of());
    var entities = Difference.of(before, after).entities();
    assertThat(entities.added())
        .containsExactly(change("new", "New", null, "own:new@0", List.of("موسكو"), List.of()));
    assertThat(entities.removed())
        .containsExactly(change("gone", "Gone", null, "old", List.of(), List.of("موسكو")));
    assertThat(entities.changed())
        .containsExactly(change("same", "Other", "Same", null, List.of(), List.of("دمشق")));
  }

  @Test
  void namesSubjectsThatCameAndWentAndThoseOtherwise() {
    var before = enriched(List.of(), List.of(subject("gone", 50), subject("less", 90)));
    var after = enriched(List.of(), List.of(subject("less", 80), subject("new", 60)));
    var subjects = Difference.of(before, after).subjects();
    assertThat(subjects.added()).containsExactly(new SubjectChange("new", "new", null, 60, null));
    assertThat(subjects.removed())
        .containsExactly(new SubjectChange("gone", "gone", null, null, 50));
    assertThat(subjects.changed()).containsExactly(new SubjectChange("less", "less", null, 80, 90));
  }

  private static EntityChange change(
      String uri,
      String name,
      String formerName,
      String rule,
      List<String> added,
      List<String> removed) {
    return new EntityChange(uri, EntityType.PLACE, name, formerName, rule, added, removed);
  }

  private static Entity entity(String uri, String name, String rule, Mention... mentions) {
    return new Entity(
        EntityType.PLACE, uri, name, Map.of(), "t", "vocabulary", rule, 90, 50, List.of(mentions));
  }

  private static Subject subject(String uri, int relevance) {
    return new Subject(uri, uri, null, null, "t", 50, relevance);
  }

  private static EnrichedArticle enriched(List<Entity> entities, List<Subject> subjects) {
    return new EnrichedArticle(
        Texts.article("", ""),
        Instant.EPOCH,
        "t",
        "ar",
        null,
        List.of(),
        entities,
        subjects,
        List.of(),
        List.of(),
        null,
        List.of());
  }
}
