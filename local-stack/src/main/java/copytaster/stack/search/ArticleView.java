package copytaster.stack.search;

import copytaster.article.Article;
import copytaster.article.EnrichedArticle;
import copytaster.article.InfoSource;
import copytaster.article.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is shown of an article.
 *
 * @param id its id, as a URI
 * @param revision the revision that the index holds
 * @param headline an empty text if it has none
 * @param about a few words on where it is from: date, language, source
 * @param entities names of whom and what it mentions, by kind
 * @param subjects names of what it is about
 */
public record ArticleView(
    String id,
    long revision,
    String headline,
    List<String> about,
    Map<String, List<String>> entities,
    List<String> subjects) {

  /** Reads one of the articles that a search has found. */
  static ArticleView found(JsonNode item) {
    var entities = new LinkedHashMap<String, List<String>>();
    for (var entity : item.path("entities")) {
      add(entities, entity.path("type").asString(""), entity.path("name").asString(""));
    }
    var subjects = new ArrayList<String>();
    item.path("subjects").forEach(subject -> subjects.add(subject.path("name").asString("")));
    return new ArticleView(
        item.path("id").asString(""),
        item.path("revision").asLong(0),
        item.path("headline").asString(""),
        about(
            date(item.path("versionCreated").asString(item.path("receivedAt").asString(""))),
            item.path("language").asString(""),
            item.path("source").asString("")),
        entities,
        present(subjects));
  }

  /** Shows an enriched article. */
  static ArticleView of(EnrichedArticle enriched) {
    var article = enriched.article();
    var entities = new LinkedHashMap<String, List<String>>();
    enriched.entities().forEach(entity -> add(entities, entity.type().name(), entity.name()));
    var subjects = new ArrayList<String>();
    article.subjects().forEach(subject -> subjects.add(name(subject)));
    enriched.subjects().forEach(subject -> subjects.add(name(subject)));
    return new ArticleView(
        article.uri().toString(),
        article.revision().value(),
        article.headline(),
        about(
            created(article), Objects.requireNonNullElse(enriched.language(), ""), source(article)),
        entities,
        present(subjects));
  }

  private static void add(Map<String, List<String>> entities, String type, String name) {
    entities.computeIfAbsent(type.toLowerCase(Locale.ROOT), _ -> new ArrayList<>()).add(name);
  }

  private static String name(Subject subject) {
    return Objects.requireNonNullElse(subject.name(), "");
  }

  private static String source(Article article) {
    return article.infoSources().stream()
        .map(InfoSource::name)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  private static String created(Article article) {
    var created = article.versionCreated();
    return date(created == null ? "" : created.toString());
  }

  private static String date(@Nullable String time) {
    return time == null || time.length() < "2026-11-24".length() ? "" : time.substring(0, 10);
  }

  private static List<String> about(String... words) {
    return present(List.of(words));
  }

  private static List<String> present(List<String> words) {
    return words.stream().filter(word -> !word.isBlank()).distinct().toList();
  }
}
