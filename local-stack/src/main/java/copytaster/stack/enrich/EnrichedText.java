package copytaster.stack.enrich;

import com.fasterxml.jackson.annotation.JsonInclude;
import copytaster.article.DateMention;
import copytaster.article.Direction;
import copytaster.article.EnrichedArticle;
import copytaster.article.Entity;
import copytaster.article.Keyword;
import copytaster.article.LanguageSpan;
import copytaster.article.Subject;
import copytaster.article.Warning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a text, as {@code copytaster enrich} writes it: an {@link EnrichedArticle}
 * without the article, under the caller's id.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EnrichedText(
    String id,
    @Nullable String language,
    @Nullable Direction direction,
    List<LanguageSpan> languages,
    List<Entity> entities,
    List<Subject> subjects,
    List<Keyword> keywords,
    List<DateMention> dates,
    @Nullable String fingerprint,
    List<Warning> warnings) {

  static EnrichedText of(String id, EnrichedArticle enriched) {
    return new EnrichedText(
        id,
        enriched.language(),
        enriched.direction(),
        enriched.languages(),
        enriched.entities(),
        enriched.subjects(),
        enriched.keywords(),
        enriched.dates(),
        enriched.fingerprint(),
        enriched.warnings());
  }
}
