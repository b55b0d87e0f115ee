package copytaster.index.write;

import copytaster.article.Article;
import copytaster.article.Concept;
import copytaster.article.EnrichedArticle;
import copytaster.article.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom and what an article mentions, as the index's fields take it. */
final class EntityFields {

  private EntityFields() {}

  /** One entity. */
  record Entry(
      String type,
      String uri,
      String name,
      Map<String, String> names,
      int confidence,
      int relevance) {

    static Entry of(Entity entity) {
      return new Entry(
          FieldText.lower(entity.type()),
          entity.uri(),
          entity.name(),
          new TreeMap<>(entity.names()),
          entity.confidence(),
          entity.relevance());
    }
  }

  static List<Entry> of(List<Entity> entities) {
    return entities.stream().map(Entry::of).toList();
  }

  /** Returns the ids that the wire itself gave of people, organisations, places, events, things. */
  static List<String> conceptUris(Article article) {
    return FieldText.present(
        concepts(article).map(it -> it.uri() != null ? it.uri() : it.literal()));
  }

  /**
   * Returns all names by the field of their language, so that an article is found by the name in a
   * language that it is not written in.
   */
  static Map<String, List<String>> names(EnrichedArticle enriched, String group) {
    var names = new TreeMap<String, List<String>>();
    for (var entity : enriched.entities()) {
      add(names, group, entity.name());
      entity.names().forEach((language, name) -> add(names, LanguageGroup.of(language), name));
    }
    concepts(enriched.article()).forEach(concept -> add(names, group, concept.name()));
    return names;
  }

  private static void add(Map<String, List<String>> names, String group, @Nullable String name) {
    if (name == null || name.isBlank()) {
      return;
    }
    var field = group.equals("ar") || group.equals("en") ? group : LanguageGroup.OTHER;
    var present = names.computeIfAbsent(field, _ -> new ArrayList<>());
    if (!present.contains(name)) {
      present.add(name);
    }
  }

  private static Stream<Concept> concepts(Article article) {
    return Stream.of(
            article.people(),
            article.organisations(),
            article.places(),
            article.events(),
            article.objects())
        .flatMap(List::stream);
  }
}
