package copytaster.enrich.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import copytaster.article.Entity;
import copytaster.article.EntityType;
import copytaster.article.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entity that an article has more, less or otherwise.
 *
 * @param uri its id
 * @param type its type
 * @param name its name in the article's language
 * @param formerName what that was, if it was another
 * @param rule what decides now; what decided, where the article has it no more
 * @param added the mentions that are new, as the text has them, each form once
 * @param removed the mentions that are no more
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EntityChange(
    String uri,
    EntityType type,
    String name,
    @Nullable String formerName,
    @Nullable String rule,
    List<String> added,
    List<String> removed) {

  /** Copies the lists. */
  public EntityChange {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  /** Returns the change of an entity; null if it is the same but for the rule. */
  static @Nullable EntityChange between(@Nullable Entity before, @Nullable Entity after) {
    var shown = after == null ? Objects.requireNonNull(before) : after;
    var added = surfaces(after, before);
    var removed = surfaces(before, after);
    boolean isRenamed = before != null && !before.name().equals(shown.name());
    if (added.isEmpty() && removed.isEmpty() && !isRenamed && isOfType(before, shown)) {
      return null;
    }
    return new EntityChange(
        shown.uri(),
        shown.type(),
        shown.name(),
        before != null && isRenamed ? before.name() : null,
        shown.rule(),
        added,
        removed);
  }

  private static boolean isOfType(@Nullable Entity before, Entity shown) {
    return before != null && before.type() == shown.type();
  }

  private static List<String> surfaces(@Nullable Entity of, @Nullable Entity without) {
    if (of == null) {
      return List.of();
    }
    var others = new HashSet<Mention>(without == null ? List.of() : without.mentions());
    var left = new ArrayList<>(of.mentions());
    left.removeIf(others::contains);
    return left.stream().map(Mention::surface).distinct().toList();
  }
}
