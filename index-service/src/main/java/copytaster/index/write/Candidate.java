package copytaster.index.write;

import copytaster.article.Article;
import copytaster.article.ArticleCodec;
import copytaster.article.EnrichedArticle;
import copytaster.article.UnreadableArticle;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record that could be read, and what is to be written for it.
 *
 * @param record the record
 * @param article the article in it
 * @param enrichedAt when it was enriched; null for a kill that overtook the enrichment
 * @param write the document
 */
record Candidate(
    ConsumerRecord<String, byte[]> record,
    Article article,
    @Nullable Instant enrichedAt,
    DocumentWrite write) {

  /** Reads a record. */
  @FunctionalInterface
  interface Reader {

    /**
     * Returns what the record holds.
     *
     * @throws UnreadableArticle if it holds nothing that can be written
     */
    Candidate read(ConsumerRecord<String, byte[]> record);
  }

  /** Reads a record of {@code articles.enriched}. */
  static Candidate enriched(ConsumerRecord<String, byte[]> record) {
    var enriched = ArticleCodec.decodeEnriched(record.value());
    return of(record, enriched.article(), enriched.enrichedAt(), json(enriched, record.value()));
  }

  /** Reads a record of {@code articles.killed}. */
  static Candidate killed(ConsumerRecord<String, byte[]> record) {
    var article = ArticleCodec.decodeArticle(record.value());
    if (!article.isKilled()) {
      throw new UnreadableArticle("no kill: pubStatus is " + article.pubStatus(), null);
    }
    return of(record, article, null, encodedStub(article));
  }

  private static Candidate of(
      ConsumerRecord<String, byte[]> record,
      Article article,
      @Nullable Instant enrichedAt,
      byte[] json) {
    var write =
        new DocumentWrite(
            article.uri().key(), article.revision().value(), Redrive.marks(record), json);
    return new Candidate(record, article, enrichedAt, write);
  }

  private static byte[] json(EnrichedArticle enriched, byte[] value) {
    if (enriched.article().isKilled()) {
      return encodedStub(enriched.article());
    }
    try {
      return DocumentJson.encode(ArticleDocument.of(enriched), value);
    } catch (RuntimeException e) {
      throw unmappable(e);
    }
  }

  private static byte[] encodedStub(Article article) {
    try {
      return DocumentJson.encode(ArticleDocument.stub(article));
    } catch (RuntimeException e) {
      throw unmappable(e);
    }
  }

  // The mapping is a pure function: what it cannot do now, it never can.
  private static UnreadableArticle unmappable(RuntimeException e) {
    return new UnreadableArticle("no document can be made of it: " + e.getClass().getName(), e);
  }
}
