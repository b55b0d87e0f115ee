package copytaster.index.read;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article in the list of those found.
 *
 * @param id its id, as a URI
 * @param self where the whole of it is
 * @param signals what the wire says of this version
 * @param killsId the article that it kills, or proposes to kill where it is not canceled itself
 * @param killedBy the article that killed it, where it is not itself
 * @param supersedes the article in whose place it stands
 * @param headline to show; null for a killed article
 * @param lead the beginning of its text
 * @param source whom it credits first, or else who pushed it
 * @param highlights what of its text was searched for, as HTML with {@code <mark>}, by {@code
 *     headline}, {@code summary} and {@code body}
 */
record ArticleItem(
    String id,
    String self,
    long revision,
    String pubStatus,
    List<String> signals,
    @Nullable String killsId,
    @Nullable String killedBy,
    @Nullable String supersedes,
    @Nullable String type,
    @Nullable String headline,
    @Nullable String lead,
    @Nullable String language,
    @Nullable String direction,
    String source,
    String provider,
    @Nullable String slugline,
    @Nullable String byline,
    @Nullable String located,
    @Nullable Integer urgency,
    @Nullable Instant versionCreated,
    @Nullable Instant receivedAt,
    @Nullable Instant embargoedUntil,
    @Nullable Instant expires,
    @Nullable Instant killedAt,
    List<Subject> subjects,
    List<Entity> entities,
    Map<String, List<String>> highlights) {

  /** What it is about. */
  record Subject(
      @Nullable String id,
      @Nullable String name,
      @Nullable String creator,
      @Nullable Integer relevance) {

    static Subject of(IndexedArticle.Subject subject) {
      return new Subject(subject.uri(), subject.name(), subject.creator(), subject.relevance());
    }
  }

  /** Whom or what it mentions. */
  record Entity(String type, String id, String name, Map<String, String> names, int relevance) {

    static Entity of(IndexedArticle.Entity entity) {
      return new Entity(
          entity.type(), entity.uri(), entity.name(), entity.names(), entity.relevance());
    }
  }

  static ArticleItem of(IndexedArticle article, Map<String, List<String>> highlights) {
    return new ArticleItem(
        uri(article.id()),
        "/v1/articles/" + article.id(),
        article.revision(),
        article.pubStatus(),
        article.signals(),
        optionalUri(article.killsId()),
        optionalUri(article.killedBy()),
        optionalUri(article.supersedes()),
        article.type(),
        headline(article),
        article.lead(),
        article.language(),
        article.direction(),
        source(article),
        article.provider(),
        article.slugline(),
        article.byline(),
        article.located(),
        article.urgency(),
        article.versionCreated(),
        article.receivedAt(),
        article.embargoedUntil(),
        article.expires(),
        article.killedAt(),
        article.subjects().stream().map(Subject::of).toList(),
        article.entities().stream().map(Entity::of).toList(),
        highlights);
  }

  private static String uri(String id) {
    return "urn:uuid:" + id;
  }

  private static @Nullable String optionalUri(@Nullable String id) {
    return id == null ? null : uri(id);
  }

  private static @Nullable String headline(IndexedArticle article) {
    return article.headline().values().stream().flatMap(List::stream).findFirst().orElse(null);
  }

  private static String source(IndexedArticle article) {
    return article.sources().stream()
        .<String>mapMulti((source, name) -> {
          if (source.name() != null) {
            name.accept(source.name());
          }
        })
        .findFirst()
        .orElse(article.provider());
  }
}
