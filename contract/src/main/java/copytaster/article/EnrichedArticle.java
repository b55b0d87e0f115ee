package copytaster.article;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article and what enrichment knows of it. It wraps the article and changes nothing of what the
 * wire said.
 *
 * @param article what the wire said
 * @param enrichedAt when
 * @param enricher name and version of what enriched it
 * @param language of the text (BCP 47), {@code und} if it cannot be told
 * @param direction of the text
 * @param languages the stretches of it that are written in another language
 * @param entities the people, organisations and places that it mentions
 * @param subjects what it is about, by machine; the wire's own are in the article
 * @param keywords the phrases that characterise it
 * @param dates the dates that it mentions
 * @param fingerprint of the text: near copies have near fingerprints (64-bit SimHash in
 *     hexadecimal)
 * @param warnings what could not be found out, and why
 */
public record EnrichedArticle(
    Article article,
    Instant enrichedAt,
    String enricher,
    @Nullable String language,
    @Nullable Direction direction,
    List<LanguageSpan> languages,
    List<Entity> entities,
    List<Subject> subjects,
    List<Keyword> keywords,
    List<DateMention> dates,
    @Nullable String fingerprint,
    List<Warning> warnings) {

  /** Refuses a form without its article; lists that are missing are empty. */
  public EnrichedArticle {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(enrichedAt, "enrichedAt");
    languages = Lists.copy(languages);
    entities = Lists.copy(entities);
    subjects = Lists.copy(subjects);
    keywords = Lists.copy(keywords);
    dates = Lists.copy(dates);
    warnings = Lists.copy(warnings);
  }
}
