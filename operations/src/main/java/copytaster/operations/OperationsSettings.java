package copytaster.operations;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a service watches itself.
 *
 * @param refresh time between two looks at Kafka's health and at the lag
 * @param timeout how long one look may take
 * @param providers how many providers have metrics of their own; those that come later share the
 *     name {@code other}
 */
@ConfigurationProperties("copytaster.operations")
record OperationsSettings(
    @DefaultValue("5s") Duration refresh,
    @DefaultValue("2s") Duration timeout,
    @DefaultValue("50") int providers) {

  OperationsSettings {
    if (!refresh.isPositive() || !timeout.isPositive()) {
      throw new IllegalArgumentException(
          "copytaster.operations.refresh and .timeout must be more than nothing");
    }
    if (providers < 0) {
      throw new IllegalArgumentException("copytaster.operations.providers must be 0 or more");
    }
  }

  /** Returns how long what was seen counts, where looks fail to come. */
  Duration valid() {
    return refresh.plus(timeout).multipliedBy(6);
  }
}
