package copytaster.enrich.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.EntityType;
import copytaster.enrich.Vocabulary;
import copytaster.enrich.text.TabbedRow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntryRowsTests {

  @Test
  void readsALineOfAFileOfEntities() {
    var row = row("ent:org/acme", "Organisation", "Acme", "Acme Inc|?AC", "أكمي", "~شركة", "a|b");
    assertThat(EntryRows.kind(row)).isEqualTo(EntryRows.Kind.ENTITIES);
    assertThat(EntryRows.read(row, EntryRows.Kind.ENTITIES))
        .isEqualTo(
            OwnEntry.draft(
                "ent.org.acme",
                new EntityEntry(
                    "ent:org/acme",
                    EntityType.ORGANISATION,
                    Map.of("en", "Acme", "ar", "أكمي"),
                    List.of("Acme Inc", "?AC", "~شركة"),
                    List.of("a", "b"))));
  }

  @Test
  void readsALineOfAFileOfSubjects() {
    var row = row("desk:dam", "dam", "سد", "medtop:11000000", "dam^2.5|reservoir", "سد ^x");
    assertThat(EntryRows.kind(row)).isEqualTo(EntryRows.Kind.SUBJECTS);
    assertThat(EntryRows.read(row, EntryRows.Kind.SUBJECTS))
        .isEqualTo(
            OwnEntry.draft(
                "desk.dam",
                new SubjectRule(
                    "desk:dam",
                    Map.of("en", "dam", "ar", "سد"),
                    "medtop:11000000",
                    List.of(
                        new SubjectRule.Term("dam", 2.5f),
                        new SubjectRule.Term("reservoir", 1),
                        new SubjectRule.Term("سد", Float.NaN)))));
  }

  @Test
  void leavesWhatALineLacksToTheCheck() {
    var entity = EntryRows.read(row("", "PLANET"), EntryRows.Kind.ENTITIES);
    assertThat(entity.id()).isEmpty();
    assertThat(((EntityEntry) entity.content()).type()).isEqualTo(EntityType.OTHER);
  }

  /** What is delivered can be imported, so that a newsroom may begin with a copy of it. */
  @Test
  void takesEveryLineThatIsDelivered() {
    var vocabulary = Vocabulary.of(List.of(), Vocabulary.resource("subjects.tsv"));
    for (var file :
        List.of(
            "entities-people.tsv",
            "entities-organisations.tsv",
            "entities-places.tsv",
            "subjects.tsv")) {
      for (var row : Vocabulary.resource(file)) {
        var entry = EntryRows.read(row, EntryRows.kind(row));
        assertThat(EntryCheck.isId(entry.id())).as(entry.id()).isTrue();
        assertThat(EntryCheck.of(entry.content(), new EntryLimits(500, 200), vocabulary.ids()))
            .as(file + ", line " + row.line())
            .isEmpty();
      }
    }
  }

  private static TabbedRow row(String... cells) {
    return new TabbedRow("import", 1, List.of(cells));
  }
}
