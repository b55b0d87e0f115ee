package copytaster.index.read;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is read of an article in the index; a field that was not asked for is missing. */
record IndexedArticle(
    String id,
    long revision,
    String provider,
    String pubStatus,
    List<String> signals,
    @Nullable String killsId,
    @Nullable String killedBy,
    @Nullable String supersedes,
    @Nullable String type,
    @Nullable String language,
    @Nullable String direction,
    @Nullable Integer urgency,
    @Nullable Instant versionCreated,
    @Nullable Instant receivedAt,
    @Nullable Instant embargoedUntil,
    @Nullable Instant expires,
    @Nullable Instant killedAt,
    Map<String, List<String>> headline,
    @Nullable String lead,
    @Nullable String slugline,
    @Nullable String byline,
    @Nullable String located,
    List<Source> sources,
    List<Subject> subjects,
    List<Entity> entities,
    @Nullable JsonNode article) {

  static final String KILLED = "canceled";

  /** Takes what is missing as empty. */
  IndexedArticle {
    signals = Objects.requireNonNullElse(signals, List.of());
    headline = Objects.requireNonNullElse(headline, Map.of());
    sources = Objects.requireNonNullElse(sources, List.of());
    subjects = Objects.requireNonNullElse(subjects, List.of());
    entities = Objects.requireNonNullElse(entities, List.of());
  }

  /** Whom the story credits. */
  record Source(@Nullable String name, @Nullable String uri) {}

  /** What it is about. */
  record Subject(
      @Nullable String uri,
      @Nullable String name,
      @Nullable String creator,
      @Nullable Integer confidence,
      @Nullable Integer relevance) {}

  /** Whom or what it mentions. */
  record Entity(
      String type,
      String uri,
      String name,
      Map<String, String> names,
      int confidence,
      int relevance) {

    /** Takes missing names as none. */
    Entity {
      names = Objects.requireNonNullElse(names, Map.of());
    }
  }

  boolean isKilled() {
    return pubStatus.equals(KILLED);
  }
}
