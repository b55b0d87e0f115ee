package copytaster.ingest.publish;

import copytaster.article.Article;
import copytaster.article.ArticleId;
import copytaster.article.PubStatus;
import copytaster.article.Revision;
import copytaster.article.Signal;
import java.util.List;
import java.util.Optional;

/**
 * The kill of an article that another one names: a record under the killed one's id, so that it
 * goes where every version of it goes.
 */
final class NamedKill {

  private NamedKill() {}

  /** Returns the kill of the other article, if the article kills one. */
  static Optional<Article> by(Article notice) {
    return notice.killsOther().map(killed -> of(killed, notice));
  }

  // Of the killed one's versions the notice says nothing, so it means all of them.
  private static Article of(ArticleId killed, Article notice) {
    return Article.of(killed, notice.arrival(), killed.toString(), Revision.LAST)
        .pubStatus(PubStatus.CANCELED)
        .statusReceived(notice.statusReceived())
        .signals(List.of(Signal.KILL))
        .killedBy(notice.uri())
        .versionCreated(notice.versionCreated())
        .build();
  }
}
