package copytaster.enrich.vocabulary;

import copytaster.article.EntityType;
import copytaster.enrich.text.TabbedRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes entries of lines in the format of the delivered files. What such a line cannot say well is
 * left to {@link EntryCheck}: an unknown type becomes {@link EntityType#OTHER}, a weight that is no
 * number not-a-number.
 */
public final class EntryRows {

  /** What the lines of a file are. */
  public enum Kind {
    /** As in entities-*.tsv: id, type, name and aliases in English, in Arabic, flags. */
    ENTITIES,
    /** As in subjects.tsv: code, name in English, in Arabic, code above, terms twice. */
    SUBJECTS
  }

  private static final Pattern NOT_IN_IDS = Pattern.compile("[^A-Za-z0-9._-]+");

  private EntryRows() {}

  /** Returns what a line is, where nobody says: an entity if its second cell is the type of one. */
  public static Kind kind(TabbedRow row) {
    return type(row) == EntityType.OTHER ? Kind.SUBJECTS : Kind.ENTITIES;
  }

  /** Returns the entry of a line, not kept yet; its id is made of the line's. */
  public static OwnEntry read(TabbedRow row, Kind kind) {
    var content =
        switch (kind) {
          case ENTITIES -> entity(row);
          case SUBJECTS -> subject(row);
        };
    return OwnEntry.draft(id(row.cell(0)), content);
  }

  /** Returns the id of the entry for an entity or subject: {@code ent:org/x} is ent.org.x. */
  public static String id(String uri) {
    return NOT_IN_IDS.matcher(uri).replaceAll(".");
  }

  private static EntityEntry entity(TabbedRow row) {
    var aliases = new ArrayList<>(row.values(3));
    aliases.addAll(row.values(5));
    return new EntityEntry(
        row.cell(0), type(row), labels(row, 2, 4), aliases, List.copyOf(row.values(6)));
  }

  private static SubjectRule subject(TabbedRow row) {
    var terms = new ArrayList<SubjectRule.Term>();
    row.values(4).forEach(term -> terms.add(term(term)));
    row.values(5).forEach(term -> terms.add(term(term)));
    var parent = row.cell(3);
    return new SubjectRule(row.cell(0), labels(row, 1, 2), parent.isEmpty() ? null : parent, terms);
  }

  private static Map<String, String> labels(TabbedRow row, int english, int arabic) {
    var labels = new LinkedHashMap<String, String>();
    labels.put("en", row.cell(english));
    labels.put("ar", row.cell(arabic));
    labels.values().removeIf(String::isEmpty);
    return labels;
  }

  private static SubjectRule.Term term(String value) {
    int mark = value.lastIndexOf('^');
    return mark < 0
        ? new SubjectRule.Term(value, SubjectRule.Term.DEFAULT)
        : new SubjectRule.Term(value.substring(0, mark).strip(), weight(value.substring(mark + 1)));
  }

  private static float weight(String weight) {
    try {
      return Float.parseFloat(weight);
    } catch (NumberFormatException _) {
      return Float.NaN;
    }
  }

  private static EntityType type(TabbedRow row) {
    return switch (row.cell(1).toUpperCase(Locale.ROOT)) {
      case "PERSON" -> EntityType.PERSON;
      case "ORGANISATION" -> EntityType.ORGANISATION;
      case "PLACE" -> EntityType.PLACE;
      default -> EntityType.OTHER;
    };
  }
}
