package copytaster.article;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The envelope of a record: CloudEvents 1.0 in the binary mode of its Kafka protocol binding, where
 * each attribute is a header.
 *
 * @param id of the event, unique within its source
 * @param source the service and provider it came from, such as {@code /ingest/anb}
 * @param type one of the types below
 * @param subject the article id, the provider for a submission, or the id of a feed or of an entry
 *     of the vocabulary
 * @param time when it happened
 * @param contentType media type of the record's value
 */
public record CloudEvent(
    String id, String source, String type, String subject, Instant time, String contentType) {

  /** A submission came in. */
  public static final String SUBMISSION_RECEIVED = "copytaster.submission.received.v1";

  /** An article was made of it. */
  public static final String ARTICLE_INGESTED = "copytaster.article.ingested.v1";

  /** An article was enriched. */
  public static final String ARTICLE_ENRICHED = "copytaster.article.enriched.v1";

  /** An article was killed. */
  public static final String ARTICLE_KILLED = "copytaster.article.killed.v1";

  /** An article came to the index. */
  public static final String ARTICLE_INDEXED = "copytaster.article.indexed.v1";

  /** A feed was configured, or is no more. */
  public static final String FEED_CONFIGURED = "copytaster.feed.configured.v1";

  /** A feed was polled. */
  public static final String FEED_POLLED = "copytaster.feed.polled.v1";

  /** An entry of a newsroom's own vocabulary was made, changed or deleted. */
  public static final String VOCABULARY_CHANGED = "copytaster.vocabulary.changed.v1";

  /** The media type of everything that {@link ArticleCodec} writes. */
  public static final String JSON = "application/json";

  /** Returns the headers: names as the binding has them, values in UTF-8. */
  public Map<String, byte[]> headers() {
    var headers = new LinkedHashMap<String, byte[]>();
    put(headers, "ce_specversion", "1.0");
    put(headers, "ce_id", id);
    put(headers, "ce_source", source);
    put(headers, "ce_type", type);
    put(headers, "ce_subject", subject);
    put(headers, "ce_time", time.toString());
    put(headers, "content-type", contentType);
    return headers;
  }

  private static void put(Map<String, byte[]> headers, String name, String value) {
    headers.put(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
