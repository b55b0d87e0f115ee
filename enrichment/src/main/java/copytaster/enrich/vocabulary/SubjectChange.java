package copytaster.enrich.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import copytaster.article.Subject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A subject that an article has more, less or otherwise.
 *
 * @param uri its id
 * @param name its name in the article's language
 * @param rule the newsroom's own entry without which it would not be there
 * @param relevance how much of the article is about it, null where it has it no more
 * @param formerRelevance how much was, null where it did not have it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubjectChange(
    @Nullable String uri,
    @Nullable String name,
    @Nullable String rule,
    @Nullable Integer relevance,
    @Nullable Integer formerRelevance) {

  /** Returns the change of a subject; null if it is as strong as before. */
  static @Nullable SubjectChange between(@Nullable Subject before, @Nullable Subject after) {
    var shown = after == null ? Objects.requireNonNull(before) : after;
    var relevance = after == null ? null : after.relevance();
    var former = before == null ? null : before.relevance();
    return after != null && before != null && Objects.equals(relevance, former)
        ? null
        : new SubjectChange(shown.uri(), shown.name(), shown.rule(), relevance, former);
  }
}
