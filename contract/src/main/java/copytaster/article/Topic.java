package copytaster.article;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One topic and how it is kept.
 *
 * @param name its name
 * @param retention how long records stay; null for a compacted topic, which keeps the newest of
 *     each key for good
 */
public record Topic(String name, @Nullable Duration retention) {

  /** The largest record, in bytes, that every topic takes: {@code max.message.bytes}. */
  public static final int MAX_RECORD_BYTES = 8 * 1024 * 1024;

  /** Returns a topic whose records go after a time. */
  static Topic kept(String name, Duration retention) {
    return new Topic(name, retention);
  }

  /** Returns a topic that keeps the newest record of each key for good. */
  static Topic compacted(String name) {
    return new Topic(name, null);
  }

  /** Returns the topic's settings, by the names that Kafka gives them. */
  public Map<String, String> settings() {
    var settings = new LinkedHashMap<String, String>();
    settings.put("cleanup.policy", retention == null ? "compact" : "delete");
    if (retention != null) {
      settings.put("retention.ms", Long.toString(retention.toMillis()));
    }
    settings.put("max.message.bytes", Integer.toString(MAX_RECORD_BYTES));
    return settings;
  }
}
