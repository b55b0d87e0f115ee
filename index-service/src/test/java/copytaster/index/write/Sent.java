package copytaster.index.write;

import copytaster.article.Article;
import copytaster.article.ArticleCodec;
import copytaster.article.Topics;
import copytaster.index.Articles;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * One record that a history sends to the index.
 *
 * @param article in one of its versions
 * @param fast whether it goes past the backlog, as kills do
 * @param redriven whether it comes out of the dead letters
 */
record Sent(Article article, boolean fast, boolean redriven) {

  Sent again() {
    return new Sent(article, fast, true);
  }

  /** Returns the record, for topics whose names begin so. */
  ProducerRecord<String, byte[]> record(String prefix) {
    var topic = prefix + (fast ? Topics.KILLED : Topics.ENRICHED);
    var value =
        fast ? ArticleCodec.encode(article) : ArticleCodec.encode(Articles.enriched(article, "ar"));
    var record = new ProducerRecord<>(topic, article.uri().key(), value);
    if (redriven) {
      record.headers().add(Redrive.REDRIVEN, "t-0@1".getBytes(StandardCharsets.UTF_8));
    }
    return record;
  }

  @Override
  public String toString() {
    return "%s %d%s%s %s"
        .formatted(
            article.isKilled() ? "kill" : "push",
            article.revision().value(),
            fast ? " fast" : "",
            redriven ? " redriven" : "",
            article.headline());
  }
}
