package copytaster.article;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says what became of one article in the index.
 *
 * @param article which
 * @param revision which revision of it
 * @param provider who pushed it
 * @param outcome {@code indexed}, or {@code stale} where a newer revision was there before
 * @param index the index or alias that was written to
 * @param receivedAt when ingest-service had it
 * @param enrichedAt when enrich-service had enriched it; null for a kill, which does not pass there
 * @param indexedAt when the index had answered
 */
public record IndexReceipt(
    ArticleId article,
    Revision revision,
    String provider,
    String outcome,
    String index,
    Instant receivedAt,
    @Nullable Instant enrichedAt,
    Instant indexedAt) {

  /** Refuses a form that does not say which article. */
  public IndexReceipt {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(revision, "revision");
  }
}
