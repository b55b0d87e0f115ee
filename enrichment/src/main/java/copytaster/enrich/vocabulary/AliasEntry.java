package copytaster.enrich.vocabulary;

import java.util.List;
import java.util.Objects;

/**
 * More names of an entity that is known already, be it delivered or the newsroom's own.
 *
 * @param entity the entity's id
 * @param aliases the names; {@code ~} and {@code ?} before one as in the files
 */
public record AliasEntry(String entity, List<String> aliases) implements EntryContent {

  /** What {@code kind} says in JSON. */
  public static final String KIND = "alias";

  /** Refuses aliases of nobody; a list that is missing is empty. */
  public AliasEntry {
    Objects.requireNonNull(entity, "entity");
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
  }

  @Override
  public int size() {
    return aliases.size();
  }

  @Override
  public String about() {
    return entity;
  }
}
