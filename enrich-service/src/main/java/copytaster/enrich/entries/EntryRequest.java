package copytaster.enrich.entries;

import copytaster.access.Fault;
import copytaster.article.EntityType;
import copytaster.enrich.vocabulary.AliasEntry;
import copytaster.enrich.vocabulary.EntityEntry;
import copytaster.enrich.vocabulary.EntryContent;
import copytaster.enrich.vocabulary.StopEntry;
import copytaster.enrich.vocabulary.SubjectRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Reads what a client says an entry is to be: all that is not of the right form at once. Whether
 * what has the right form can be used is judged elsewhere.
 */
final class EntryRequest {

  private static final String KINDS =
      String.join(", ", EntityEntry.KIND, AliasEntry.KIND, StopEntry.KIND, SubjectRule.KIND);

  private final String id;
  private final EntryFields fields;
  private final List<Fault> faults = new ArrayList<>();

  private EntryRequest(String id, JsonNode body, Set<String> besides) {
    this.id = id;
    this.fields = new EntryFields(body, "#", faults);
    this.fields.ignore(besides);
  }

  /** Reads an entry. */
  static Draft read(String id, JsonNode body) {
    return read(id, body, Set.of());
  }

  /**
   * Reads an entry.
   *
   * @param besides fields that it has besides its content
   */
  static Draft read(String id, JsonNode body, Set<String> besides) {
    if (!body.isObject()) {
      return new Draft(id, null, List.of(new Fault("#", "type", "An entry is a JSON object.")));
    }
    return new EntryRequest(id, body, besides).draft();
  }

  private Draft draft() {
    var kind = fields.needed("kind");
    var content =
        switch (kind) {
          case EntityEntry.KIND -> entity();
          case AliasEntry.KIND -> new AliasEntry(fields.needed("entity"), fields.texts("aliases"));
          case StopEntry.KIND -> new StopEntry(fields.texts("phrases"), fields.text("entity"));
          case SubjectRule.KIND -> subject();
          default -> null;
        };
    if (content == null) {
      if (!kind.isEmpty()) {
        fields.fault("kind", "not-allowed", "One of " + KINDS + ".");
      }
    } else {
      fields.refuseOthers();
    }
    return faults.isEmpty() ? new Draft(id, content, List.of()) : new Draft(id, null, faults);
  }

  private EntryContent entity() {
    var uri = fields.text("uri");
    return new EntityEntry(
        uri == null ? "own:" + id : uri,
        type(),
        fields.textsByName("names"),
        fields.texts("aliases"),
        fields.texts("flags"));
  }

  private EntityType type() {
    return switch (fields.needed("type").toLowerCase(Locale.ROOT)) {
      case "person" -> EntityType.PERSON;
      case "organisation" -> EntityType.ORGANISATION;
      case "place" -> EntityType.PLACE;
      case "" -> EntityType.PLACE; // it is said already that there is none
      default -> EntityType.OTHER;
    };
  }

  private EntryContent subject() {
    return new SubjectRule(
        fields.needed("code"), fields.textsByName("labels"), fields.text("parent"), terms());
  }

  private List<SubjectRule.Term> terms() {
    var terms = new ArrayList<SubjectRule.Term>();
    for (var each : fields.objects("terms")) {
      terms.add(new SubjectRule.Term(each.needed("term"), each.number("weight", 1)));
      each.refuseOthers();
    }
    return terms;
  }
}
