package copytaster.index.write;

import copytaster.article.Article;
import copytaster.article.ArticleId;
import copytaster.article.EnrichedArticle;
import copytaster.article.InfoSource;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article as the index holds it, but for the article itself, which is put beside it as it came.
 * The mapping says what each field is for.
 */
record ArticleDocument(
    String id,
    long revision,
    String provider,
    String guid,
    String pubStatus,
    List<String> signals,
    @Nullable String killsId,
    @Nullable String killedBy,
    @Nullable String supersedes,
    @Nullable String type,
    @Nullable String language,
    @Nullable String languageGroup,
    @Nullable String direction,
    @Nullable Integer urgency,
    Instant sortDate,
    @Nullable Instant versionCreated,
    Instant receivedAt,
    @Nullable Instant enrichedAt,
    @Nullable Instant embargoedUntil,
    @Nullable Instant expires,
    @Nullable Instant killedAt,
    Map<String, List<String>> headline,
    Map<String, List<String>> summary,
    Map<String, List<String>> body,
    @Nullable String lead,
    @Nullable String slugline,
    @Nullable String byline,
    @Nullable String located,
    List<String> keywords,
    List<Source> sources,
    List<SubjectFields.Entry> subjects,
    List<String> subjectNames,
    List<EntityFields.Entry> entities,
    List<String> conceptUris,
    Map<String, List<String>> entityNames,
    @Nullable String fingerprint) {

  /** Whom the story credits. */
  record Source(@Nullable String name, @Nullable String uri) {

    static Source of(InfoSource source) {
      return new Source(source.name(), source.uri() != null ? source.uri() : source.literal());
    }
  }

  /** Returns the document of an article; of a killed one, the stub. */
  static ArticleDocument of(EnrichedArticle enriched) {
    var article = enriched.article();
    if (article.isKilled()) {
      return stub(article);
    }
    var language = Optional.ofNullable(enriched.language()).orElse(article.language());
    var group = LanguageGroup.of(language);
    var direction = enriched.direction();
    return new ArticleDocument(
        article.uri().key(),
        article.revision().value(),
        provider(article),
        article.guid(),
        FieldText.lower(article.pubStatus()),
        article.signals().stream().map(FieldText::lower).toList(),
        key(article.killsId()),
        null,
        supersedes(article),
        article.type(),
        language,
        group,
        direction == null ? null : FieldText.lower(direction),
        article.urgency(),
        sortDate(article),
        instant(article.versionCreated()),
        receivedAt(article),
        enriched.enrichedAt(),
        instant(article.embargoedUntil()),
        instant(article.expires()),
        null,
        FieldText.in(group, FieldText.headlines(article)),
        FieldText.in(group, FieldText.summaries(article)),
        FieldText.in(group, Stream.of(article.text())),
        FieldText.lead(article.text()),
        article.slugline(),
        article.by(),
        article.located(),
        FieldText.keywords(enriched),
        article.infoSources().stream().map(Source::of).toList(),
        SubjectFields.of(enriched),
        SubjectFields.names(enriched),
        EntityFields.of(enriched.entities()),
        EntityFields.conceptUris(article),
        EntityFields.names(enriched, group),
        enriched.fingerprint());
  }

  /** Returns what stays of a killed article: who it was and when, and none of its content. */
  static ArticleDocument stub(Article killed) {
    return new ArticleDocument(
        killed.uri().key(),
        killed.revision().value(),
        provider(killed),
        killed.guid(),
        FieldText.lower(killed.pubStatus()),
        List.of(),
        key(killed.killsId()),
        key(killed.killedBy()),
        null,
        null,
        null,
        null,
        null,
        null,
        sortDate(killed),
        instant(killed.versionCreated()),
        receivedAt(killed),
        null,
        null,
        null,
        receivedAt(killed),
        Map.of(),
        Map.of(),
        Map.of(),
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        null);
  }

  // What stood in its own place would be left out for itself.
  private static @Nullable String supersedes(Article article) {
    return article.uri().equals(article.supersedes()) ? null : key(article.supersedes());
  }

  private static @Nullable String key(@Nullable ArticleId id) {
    return id == null ? null : id.key();
  }

  private static String provider(Article article) {
    return Objects.requireNonNull(article.arrival().provider(), "no provider");
  }

  private static Instant receivedAt(Article article) {
    return Objects.requireNonNull(article.arrival().receivedAt(), "no receivedAt");
  }

  private static Instant sortDate(Article article) {
    var created = instant(article.versionCreated());
    return created == null ? receivedAt(article) : created;
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
