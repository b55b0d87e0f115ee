package copytaster.ingest.push;

import copytaster.article.Topic;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is taken over HTTP.
 *
 * @param body the largest body as sent; a bulk has no such limit
 * @param inflated the largest body once gzip or deflate is undone
 * @param line the longest line of a bulk, in bytes
 * @param lines lines of one bulk, blank ones not counted
 * @param window lines of a bulk that are on their way to Kafka at once
 * @param retryAfter when to come again while Kafka does not answer
 * @param articles where the state of articles is to be read, put before their ids
 * @param rate how many stories a key may send
 */
@ConfigurationProperties("copytaster.ingest.push")
record PushSettings(
    @DefaultValue("4MB") DataSize body,
    @DefaultValue("6MB") DataSize inflated,
    @DefaultValue("2MB") DataSize line,
    @DefaultValue("100000") int lines,
    @DefaultValue("256") int window,
    @DefaultValue("5s") Duration retryAfter,
    @DefaultValue("/v1/articles/") String articles,
    @DefaultValue Rate rate) {

  private static final long LARGEST = Topic.MAX_RECORD_BYTES / 4 * 3;

  /**
   * How many stories a key may send.
   *
   * @param burst at once
   * @param perSecond for longer
   */
  record Rate(@DefaultValue("10000") long burst, @DefaultValue("2000") long perSecond) {

    Rate {
      if (burst < 1 || perSecond < 1) {
        throw new IllegalArgumentException("copytaster.ingest.push.rate must be 1 or more");
      }
    }
  }

  PushSettings {
    if (Math.max(inflated.toBytes(), line.toBytes()) > LARGEST) {
      throw new IllegalArgumentException(
          "copytaster.ingest.push.inflated and .line are at most %d bytes: a record of Kafka holds no more"
              .formatted(LARGEST));
    }
    if (lines < 1 || window < 1) {
      throw new IllegalArgumentException(
          "copytaster.ingest.push.lines and .window must be 1 or more");
    }
  }
}
