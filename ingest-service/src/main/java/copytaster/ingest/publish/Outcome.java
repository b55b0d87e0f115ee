package copytaster.ingest.publish;

import copytaster.article.Article;
import copytaster.article.Revision;
import copytaster.ingest.format.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What became of one story. */
public sealed interface Outcome {

  /**
   * It is in Kafka.
   *
   * @param article as it was published
   */
  record Accepted(Article article) implements Outcome {}

  /**
   * It was in Kafka already and was not published again.
   *
   * @param article as it would have been published
   * @param revision as which it was published
   */
  record Duplicate(Article article, Revision revision) implements Outcome {}

  /**
   * It was not taken.
   *
   * @param guid the wire's id, if that much could be read
   * @param refusal why
   */
  record Refused(@Nullable String guid, Refusal refusal) implements Outcome {}

  /** Returns the articles of those that were taken. */
  static Stream<Article> articles(List<Outcome> outcomes) {
    return outcomes.stream()
        .flatMap(outcome ->
            switch (outcome) {
              case Accepted(var article) -> Stream.of(article);
              case Duplicate(var article, _) -> Stream.of(article);
              case Refused _ -> Stream.empty();
            });
  }

  /** Returns why those were refused that were. */
  static List<Refusal> refusals(List<Outcome> outcomes) {
    return outcomes.stream()
        .flatMap(
            outcome -> outcome instanceof Refused(_, var why) ? Stream.of(why) : Stream.empty())
        .toList();
  }
}
