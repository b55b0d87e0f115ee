package copytaster.enrich.vocabulary;

import copytaster.article.EnrichedArticle;
import copytaster.article.Entity;
import copytaster.article.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is otherwise in an article once it is enriched with another vocabulary.
 *
 * @param entities its entities
 * @param subjects its subjects
 */
public record Difference(Changes<EntityChange> entities, Changes<SubjectChange> subjects) {

  /** Compares two ways in which one article was enriched. */
  public static Difference of(EnrichedArticle before, EnrichedArticle after) {
    return new Difference(
        changes(before.entities(), after.entities(), Entity::uri, EntityChange::between),
        changes(before.subjects(), after.subjects(), Difference::id, SubjectChange::between));
  }

  /** Returns whether nothing is otherwise. */
  public boolean isEmpty() {
    return entities.isEmpty() && subjects.isEmpty();
  }

  /** Makes the change of one thing: null where there is none. */
  @FunctionalInterface
  private interface Comparison<T, C> {

    @Nullable C between(@Nullable T before, @Nullable T after);
  }

  private static <T, C> Changes<C> changes(
      List<T> before, List<T> after, Function<T, String> id, Comparison<T, C> comparison) {
    var added = new ArrayList<C>();
    var removed = new ArrayList<C>();
    var changed = new ArrayList<C>();
    var now = byId(after, id);
    var then = byId(before, id);
    now.forEach((key, value) -> {
      var old = then.get(key);
      add(comparison.between(old, value), old == null ? added : changed);
    });
    then.forEach((key, value) -> {
      if (!now.containsKey(key)) {
        add(comparison.between(value, null), removed);
      }
    });
    return new Changes<>(added, removed, changed);
  }

  private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
    var map = new LinkedHashMap<String, T>();
    all.forEach(each -> map.putIfAbsent(id.apply(each), each));
    return map;
  }

  private static <C> void add(@Nullable C change, List<C> changes) {
    if (change != null) {
      changes.add(change);
    }
  }

  private static String id(Subject subject) {
    return String.valueOf(subject.uri());
  }
}
