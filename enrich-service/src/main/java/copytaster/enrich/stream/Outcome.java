package copytaster.enrich.stream;

import copytaster.article.EnrichedArticle;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What became of one record. */
sealed interface Outcome {

  /** Returns the record. */
  ConsumerRecord<String, byte[]> record();

  /**
   * It holds an article, which is enriched now.
   *
   * @param record the record
   * @param article the enriched article
   * @param value its bytes
   */
  // Handed on as they are, never compared.
  @SuppressWarnings("ArrayRecordComponent")
  record Enriched(ConsumerRecord<String, byte[]> record, EnrichedArticle article, byte[] value)
      implements Outcome {}

  /**
   * It will never become one.
   *
   * @param record the record
   * @param reason a word for the metric
   * @param cause why
   */
  record Hopeless(ConsumerRecord<String, byte[]> record, String reason, RuntimeException cause)
      implements Outcome {}
}
