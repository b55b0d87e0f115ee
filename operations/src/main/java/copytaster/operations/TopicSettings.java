package copytaster.operations;

import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How topics are made.
 *
 * @param prefix put before each topic's and group's name, so that several pipelines can share a
 *     Kafka
 * @param partitions of each topic; those of a topic that is there already are left alone
 * @param replicas of each partition; from three on, two must have a record before it counts
 */
@ConfigurationProperties("copytaster.topics")
public record TopicSettings(
    @DefaultValue("") String prefix,
    @DefaultValue("4") int partitions,
    @DefaultValue("1") short replicas) {

  /** Kafka mixes dots and underscores up in metric names, so there are only dots. */
  private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9.-]{0,100}");

  /** Refuses what Kafka would. */
  public TopicSettings {
    if (!PREFIX.matcher(prefix).matches()) {
      throw new IllegalArgumentException(
          "copytaster.topics.prefix may have up to 100 letters, digits, dots and hyphens");
    }
    if (partitions < 1) {
      throw new IllegalArgumentException("copytaster.topics.partitions must be 1 or more");
    }
    if (replicas < 1) {
      throw new IllegalArgumentException("copytaster.topics.replicas must be 1 or more");
    }
  }

  /** Returns the name under which a topic of the contract is to be found. */
  public String name(String topic) {
    return prefix + topic;
  }
}
