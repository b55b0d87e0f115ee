package copytaster.stack.push;

import copytaster.article.ArticleId;
import copytaster.article.Revision;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads what ingest-service says it has made of a push. */
final class Receipts {

  private static final String REFUSED = "refused";

  private Receipts() {}

  /** The articles that are in Kafka now, or were before. */
  static List<PushedArticle> articles(JsonNode receipt) {
    return stories(receipt).filter(story -> !isRefused(story)).map(Receipts::article).toList();
  }

  /** How many stories were refused while others were taken. */
  static long refused(JsonNode receipt) {
    return stories(receipt).filter(Receipts::isRefused).count();
  }

  private static Stream<JsonNode> stories(JsonNode receipt) {
    return StreamSupport.stream(receipt.path("stories").spliterator(), false);
  }

  private static boolean isRefused(JsonNode story) {
    return story.path("status").asString("").equals(REFUSED);
  }

  private static PushedArticle article(JsonNode story) {
    return new PushedArticle(
        ArticleId.parse(story.path("article").asString()),
        new Revision(story.path("revision").asLong()));
  }
}
