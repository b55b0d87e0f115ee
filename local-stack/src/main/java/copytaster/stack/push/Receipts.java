package copytaster.stack.push;

import copytaster.article.ArticleId;
import copytaster.article.Revision;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads what ingest-service says it has made of a push. */
final class Receipts {

  private Receipts() {}

  /** The articles of a receipt. */
  static List<PushedArticle> articles(JsonNode receipt) {
    var articles = new ArrayList<PushedArticle>();
    for (var article : receipt.path("articles")) {
      articles.add(
          new PushedArticle(
              ArticleId.parse(article.path("id").asString()),
              new Revision(article.path("revision").asLong())));
    }
    return articles;
  }
}
