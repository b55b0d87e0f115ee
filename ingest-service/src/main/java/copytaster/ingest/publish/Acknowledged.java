package copytaster.ingest.publish;

import copytaster.article.Article;
import copytaster.article.ArticleId;
import copytaster.article.Revision;
import java.util.List;
import java.util.stream.Stream;

/**
 * A note of what Kafka has of an article, for whoever sends the same articles again and again: with
 * it they are duplicates for an instance that never saw them.
 *
 * @param article its id
 * @param revision as which it was published
 * @param fingerprint of what it says
 */
public record Acknowledged(ArticleId article, Revision revision, Fingerprint fingerprint) {

  /** Returns the notes of what became of stories; nothing of those that were refused. */
  public static List<Acknowledged> of(List<Outcome> outcomes) {
    return outcomes.stream().flatMap(Acknowledged::of).toList();
  }

  private static Stream<Acknowledged> of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted(var article) -> Stream.of(of(article, article.revision()));
      case Outcome.Duplicate(var article, var revision) -> Stream.of(of(article, revision));
      case Outcome.Refused _ -> Stream.empty();
    };
  }

  private static Acknowledged of(Article article, Revision revision) {
    return new Acknowledged(article.uri(), revision, Fingerprint.of(article));
  }
}
