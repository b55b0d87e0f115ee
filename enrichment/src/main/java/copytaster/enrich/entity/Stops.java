package copytaster.enrich.entity;

import copytaster.article.Entity;
import copytaster.enrich.text.Passage;
import copytaster.enrich.text.Tokens;
import copytaster.enrich.text.WordHash;
import copytaster.enrich.vocabulary.StopEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The phrases that a newsroom says are no entity, or not a certain one. */
final class Stops {

  private static final String ALL = "";

  // By the hash of the phrase: the entities that it is not.
  private final Map<Long, Set<String>> entities = new HashMap<>();

  /** Adds the phrases of an entry. */
  void add(StopEntry entry) {
    var entity = entry.entity() == null ? ALL : entry.entity();
    for (var phrase : entry.phrases()) {
      entities.computeIfAbsent(WordHash.of(Tokens.of(phrase)), _ -> new HashSet<>(1)).add(entity);
    }
  }

  boolean isEmpty() {
    return entities.isEmpty();
  }

  /** Returns those of the names of a range that it may be. */
  List<Alias> allowed(Passage passage, int skipped, int from, int to, List<Alias> aliases) {
    var stopped = entities.get(UnknownName.hash(passage, from, to, skipped));
    return stopped == null
        ? aliases
        : aliases.stream().filter(alias -> !isIn(stopped, alias.entity().id())).toList();
  }

  /** Returns those of the entities that are left, with those mentions that are. */
  List<Entity> allowed(List<Entity> found) {
    return found.stream()
        .map(this::allowed)
        .filter(entity -> !entity.mentions().isEmpty())
        .toList();
  }

  private Entity allowed(Entity entity) {
    var mentions =
        entity.mentions().stream()
            .filter(mention -> !isStopped(mention.surface(), entity.uri()))
            .toList();
    return mentions.size() == entity.mentions().size()
        ? entity
        : new Entity(
            entity.type(),
            entity.uri(),
            entity.name(),
            entity.names(),
            entity.creator(),
            entity.method(),
            entity.rule(),
            entity.confidence(),
            entity.relevance(),
            mentions);
  }

  private boolean isStopped(String surface, String entity) {
    var stopped = entities.get(WordHash.of(Tokens.of(surface)));
    return stopped != null && isIn(stopped, entity);
  }

  private static boolean isIn(Set<String> stopped, String entity) {
    return stopped.contains(ALL) || stopped.contains(entity);
  }
}
