package copytaster.ingest.feed;

import copytaster.article.Topic;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How feeds are polled.
 *
 * @param feeds how many there may be
 * @param interval between two polls of a feed that does not say
 * @param shortest interval that is taken
 * @param longest wait after failures, unless the interval is longer
 * @param retryAfter longest wait that a server may ask for
 * @param jitter by how much a wait is lengthened at random, at most, as a part of it
 * @param parallel polls at once, of one instance
 * @param timeout of one poll, all redirects included
 * @param connectTimeout of one connection
 * @param redirects that are followed
 * @param body largest content, once inflated
 * @param allowInternal whether addresses may be asked that are not on the public internet
 */
@ConfigurationProperties("copytaster.ingest.feed")
record FeedSettings(
    @DefaultValue("1000") int feeds,
    @DefaultValue("5m") Duration interval,
    @DefaultValue("30s") Duration shortest,
    @DefaultValue("1h") Duration longest,
    @DefaultValue("1d") Duration retryAfter,
    @DefaultValue("0.1") double jitter,
    @DefaultValue("8") int parallel,
    @DefaultValue("30s") Duration timeout,
    @DefaultValue("5s") Duration connectTimeout,
    @DefaultValue("5") int redirects,
    @DefaultValue("4MB") DataSize body,
    @DefaultValue("false") boolean allowInternal) {

  private static final long LARGEST = Topic.MAX_RECORD_BYTES / 4 * 3;

  FeedSettings {
    if (!shortest.isPositive() || interval.compareTo(shortest) < 0) {
      throw new IllegalArgumentException(
          "copytaster.ingest.feed.shortest must be positive, and .interval not below it");
    }
    if (!timeout.isPositive() || !connectTimeout.isPositive() || !longest.isPositive()) {
      throw new IllegalArgumentException(
          "copytaster.ingest.feed.timeout, .connect-timeout and .longest must be positive");
    }
    if (jitter < 0 || jitter > 1) {
      throw new IllegalArgumentException("copytaster.ingest.feed.jitter is between 0 and 1");
    }
    if (feeds < 0 || parallel < 1 || redirects < 0 || retryAfter.isNegative()) {
      throw new IllegalArgumentException(
          "copytaster.ingest.feed.parallel must be 1 or more,"
              + " .feeds, .redirects and .retry-after 0 or more");
    }
    if (body.toBytes() > LARGEST) {
      throw new IllegalArgumentException(
          "copytaster.ingest.feed.body is at most %d bytes: a record of Kafka holds no more"
              .formatted(LARGEST));
    }
  }
}
