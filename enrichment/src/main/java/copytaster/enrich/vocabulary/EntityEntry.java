package copytaster.enrich.vocabulary;

import copytaster.article.EntityType;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * An entity of the newsroom's own. One with the id of a delivered entity takes its place, with all
 * its names.
 *
 * @param uri the entity's id, such as {@code own:acme}
 * @param type person, organisation or place
 * @param names its name by language, two or three letters each
 * @param aliases what else it is called; {@code ~} and {@code ?} before one as in the files
 * @param flags as in the files, such as {@code ambiguous-en}
 */
public record EntityEntry(
    String uri,
    EntityType type,
    Map<String, String> names,
    List<String> aliases,
    List<String> flags)
    implements EntryContent {

  /** What {@code kind} says in JSON. */
  public static final String KIND = "entity";

  /** Refuses an entity without id or type; names and lists that are missing are empty. */
  public EntityEntry {
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(type, "type");
    names =
        names == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(names)));
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
    flags = flags == null ? List.of() : List.copyOf(flags);
  }

  /** Returns whether the name in a language means something else too. */
  public boolean isAmbiguous(String language) {
    return flags.contains("ambiguous-" + language);
  }

  @Override
  public int size() {
    return names.size() + aliases.size();
  }

  @Override
  public String about() {
    return uri;
  }
}
