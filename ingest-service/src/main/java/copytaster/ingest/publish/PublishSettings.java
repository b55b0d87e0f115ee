package copytaster.ingest.publish;

import copytaster.article.Topic;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How articles get into Kafka.
 *
 * @param timeout how long Kafka may take to acknowledge a submission
 * @param story the largest article, in bytes of its JSON
 * @param recent how many articles are remembered to know duplicates by
 */
@ConfigurationProperties("copytaster.ingest.publish")
record PublishSettings(
    @DefaultValue("5s") Duration timeout,
    @DefaultValue("4MB") DataSize story,
    @DefaultValue("100000") long recent) {

  /** Room for headers and for what enrichment adds. */
  private static final DataSize LARGEST_STORY = DataSize.ofBytes(Topic.MAX_RECORD_BYTES / 4 * 3);

  PublishSettings {
    if (!timeout.isPositive()) {
      throw new IllegalArgumentException("copytaster.ingest.publish.timeout must be positive");
    }
    if (story.compareTo(LARGEST_STORY) > 0) {
      throw new IllegalArgumentException(
          "copytaster.ingest.publish.story is at most " + LARGEST_STORY.toKilobytes() + "KB");
    }
  }
}
