package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.TabbedRow;
import copytaster.enrich.text.WordHash;
import copytaster.enrich.vocabulary.EntityEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An entity of the vocabulary.
 *
 * @param id its id
 * @param key a hash of the id, for tables
 * @param type its type
 * @param names its name by language
 * @param aliases what else it is called, with the marks of the file
 * @param flags what the file says of it besides
 */
record KnownEntity(
    String id,
    long key,
    EntityType type,
    Map<String, String> names,
    List<String> aliases,
    Set<String> flags) {

  private static final int ID = 0;
  private static final int TYPE = 1;
  private static final int ENGLISH = 2;
  private static final int ARABIC = 4;
  private static final int FLAGS = 6;

  static KnownEntity of(TabbedRow row) {
    var names = new LinkedHashMap<String, String>();
    names.put("en", row.cell(ENGLISH));
    names.put("ar", row.cell(ARABIC));
    names.values().removeIf(String::isEmpty);
    if (names.isEmpty()) {
      throw row.error("neither an English nor an Arabic name");
    }
    var aliases = row.values(ENGLISH + 1);
    aliases.addAll(row.values(ARABIC + 1));
    var id = row.required(ID, "id");
    return new KnownEntity(
        id, WordHash.ofExactly(id), type(row), Map.copyOf(names), List.copyOf(aliases), flags(row));
  }

  // Thousands of entities have the same few: one string each.
  private static Set<String> flags(TabbedRow row) {
    return row.values(FLAGS).stream().map(String::intern).collect(Collectors.toUnmodifiableSet());
  }

  static KnownEntity of(EntityEntry own) {
    return new KnownEntity(
        own.uri(),
        WordHash.ofExactly(own.uri()),
        own.type(),
        own.names(),
        own.aliases(),
        Set.copyOf(own.flags()));
  }

  /** Returns whether it is a person whom a surname alone may mean. */
  boolean isWellKnown() {
    return type == EntityType.PERSON
        && !flags.contains("common-name")
        && !flags.contains("historic");
  }

  /** Returns its name in a language (BCP 47), else in English or Arabic. */
  String name(String language) {
    var name = names.get(withoutRegion(language));
    if (name == null) {
      name = names.get("en");
    }
    return name == null ? names.values().iterator().next() : name;
  }

  /** Returns the language (BCP 47) that names are given in: {@code ar} for {@code ar-SY}. */
  static String withoutRegion(String language) {
    int region = language.indexOf('-');
    return region < 0 ? language : language.substring(0, region);
  }

  /** The id says which it is. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof KnownEntity entity && id.equals(entity.id));
  }

  @Override
  public int hashCode() {
    return Long.hashCode(key);
  }

  private static EntityType type(TabbedRow row) {
    var type = row.required(TYPE, "type").toUpperCase(Locale.ROOT);
    return switch (type) {
      case "PERSON", "ORGANISATION", "PLACE" -> EntityType.valueOf(type);
      default -> throw row.error("no such type: " + type);
    };
  }
}
