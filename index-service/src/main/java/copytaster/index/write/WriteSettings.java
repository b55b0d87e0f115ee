package copytaster.index.write;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How articles are written.
 *
 * @param consumers how many batches of enriched articles are written side by side
 * @param requestSize how large a bulk request may become; a larger document goes alone
 * @param firstWait how long to wait before an index that cannot take articles is tried again
 * @param longestWait how long that wait becomes at most, as it doubles from try to try
 * @param look how often to look meanwhile whether the index has changed, to try at once
 * @param receiptTimeout how long Kafka may take to acknowledge receipts
 */
@ConfigurationProperties("copytaster.index.write")
record WriteSettings(
    @DefaultValue("2") int consumers,
    @DefaultValue("5MB") DataSize requestSize,
    @DefaultValue("500ms") Duration firstWait,
    @DefaultValue("30s") Duration longestWait,
    @DefaultValue("500ms") Duration look,
    @DefaultValue("30s") Duration receiptTimeout) {

  /** Refuses what could never work. */
  WriteSettings {
    if (consumers < 1 || requestSize.toBytes() < 1) {
      throw new IllegalArgumentException(
          "copytaster.index.write: consumers and request-size are above 0");
    }
    if (firstWait.toMillis() < 1 || longestWait.compareTo(firstWait) < 0 || look.toMillis() < 1) {
      throw new IllegalArgumentException(
          "copytaster.index.write: first-wait and look are above 0, longest-wait not below"
              + " first-wait");
    }
  }
}
