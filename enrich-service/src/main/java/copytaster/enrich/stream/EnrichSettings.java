package copytaster.enrich.stream;

import copytaster.article.Topic;
import copytaster.enrich.EnrichmentLimits;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How articles are enriched.
 *
 * @param entities the files that name the entities
 * @param subjects the files that describe the subjects
 * @param threads how many threads enrich the articles of a batch
 * @param longestText how many characters of a text are read; the article keeps all of it
 * @param timeout after what time an article goes on without the enrichers that are left
 * @param batchTimeout after what time the rest of a batch goes on without them; less than the
 *     producer's transaction.timeout.ms
 * @param keywords how many keywords an article gets
 * @param languageModel whether languages that the vocabulary has no words of are told by a model
 * @param maxRecordBytes the largest enriched article, in bytes; a larger one is a dead letter
 * @param retryAfter how long to wait before a batch that failed comes again
 * @param retryAtMost the longest such wait, as it doubles each time
 * @param instance name of this instance, unlike that of any other that runs; host name and port by
 *     default
 */
@ConfigurationProperties("copytaster.enrich")
record EnrichSettings(
    @DefaultValue({
          "classpath:copytaster/enrich/entities-people.tsv",
          "classpath:copytaster/enrich/entities-organisations.tsv",
          "classpath:copytaster/enrich/entities-places.tsv",
          "classpath:copytaster/enrich/entities-cities.tsv"
        })
        List<String> entities,
    @DefaultValue("classpath:copytaster/enrich/subjects.tsv") List<String> subjects,
    @DefaultValue("2") int threads,
    @DefaultValue("200000") int longestText,
    @DefaultValue("2s") Duration timeout,
    @DefaultValue("8s") Duration batchTimeout,
    @DefaultValue("10") int keywords,
    @DefaultValue("true") boolean languageModel,
    @DefaultValue(MAX_RECORD_BYTES) int maxRecordBytes,
    @DefaultValue("500ms") Duration retryAfter,
    @DefaultValue("30s") Duration retryAtMost,
    @Nullable String instance) {

  /** What every topic takes, less 64 KiB for headers. */
  private static final String MAX_RECORD_BYTES = "8323072";

  /** Refuses what leaves no room. */
  EnrichSettings {
    if (threads < 1) {
      throw new IllegalArgumentException("copytaster.enrich.threads must be 1 or more");
    }
    if (maxRecordBytes < 1 || maxRecordBytes > Topic.MAX_RECORD_BYTES) {
      throw new IllegalArgumentException(
          "copytaster.enrich.max-record-bytes must be 1 to " + Topic.MAX_RECORD_BYTES);
    }
    if (!batchTimeout.isPositive() || !retryAfter.isPositive() || !retryAtMost.isPositive()) {
      throw new IllegalArgumentException(
          "copytaster.enrich.batch-timeout, .retry-after and .retry-at-most must be above zero");
    }
  }

  EnrichmentLimits limits() {
    return new EnrichmentLimits(longestText, timeout, keywords);
  }
}
