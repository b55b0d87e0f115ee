package copytaster.ingest.format;

import copytaster.article.Article;
import org.jspecify.annotations.Nullable;

/** What became of one story of a submission. */
public sealed interface Story {

  /**
   * A story that was read.
   *
   * @param article what it says
   */
  record Read(Article article) implements Story {}

  /**
   * A story that cannot be taken.
   *
   * @param guid the wire's id of it, if that much could be read
   * @param refusal why
   */
  record Refused(@Nullable String guid, Refusal refusal) implements Story {}
}
