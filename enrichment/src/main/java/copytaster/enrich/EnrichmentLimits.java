package copytaster.enrich;

import java.time.Duration;

/**
 * How much work one article may make.
 *
 * @param longestText how many characters of a text are read
 * @param timeout after what time the enrichers that are left are left out
 * @param keywords how many keywords an article gets
 */
public record EnrichmentLimits(int longestText, Duration timeout, int keywords) {

  /** Refuses limits that leave no room. */
  public EnrichmentLimits {
    if (longestText < 1 || keywords < 1 || timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("limits of enrichment are above zero");
    }
  }
}
