package copytaster.ingest.submission;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How submissions are found again.
 *
 * @param readers how many are looked for at once; others wait
 * @param timeout how long one may be looked for, the waiting included
 * @param scan how many records are read at most for one of which only the id is known
 * @param window how long after its id was made a submission is looked for
 */
@ConfigurationProperties("copytaster.ingest.submissions")
record SubmissionSettings(
    @DefaultValue("4") int readers,
    @DefaultValue("3s") Duration timeout,
    @DefaultValue("10000") int scan,
    @DefaultValue("30s") Duration window) {

  SubmissionSettings {
    if (readers < 1 || scan < 1) {
      throw new IllegalArgumentException(
          "copytaster.ingest.submissions.readers and .scan must be 1 or more");
    }
    if (!timeout.isPositive() || !window.isPositive()) {
      throw new IllegalArgumentException(
          "copytaster.ingest.submissions.timeout and .window must be positive");
    }
  }
}
