package copytaster.ingest.push;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import copytaster.access.Caller;
import copytaster.access.ProblemException;
import copytaster.access.ProblemType;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** Holds each key to its rate, in this instance of the service. */
final class RateLimiter {

  private static final long MOST_KEYS = 10_000;

  private final LoadingCache<String, Bucket> buckets;

  RateLimiter(PushSettings.Rate rate) {
    var bandwidth =
        Bandwidth.builder()
            .capacity(rate.burst())
            .refillGreedy(rate.perSecond(), Duration.ofSeconds(1))
            .build();
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .build(_ -> Bucket.builder().addLimit(bandwidth).build());
  }

  /**
   * Takes note of one story.
   *
   * @throws ProblemException 429 with the time to wait, if the caller has had its share
   */
  void take(Caller caller) {
    var probe = buckets.get(caller.keyId()).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw new ProblemException(
              ProblemType.TOO_MANY_REQUESTS, "This key has sent more stories than its share.")
          .retryAfter(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  /** Waits until the caller may send one more story. */
  void await(Caller caller) throws InterruptedException {
    buckets.get(caller.keyId()).asBlocking().consume(1, BlockingStrategy.PARKING);
  }
}
