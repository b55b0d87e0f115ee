package copytaster.ingest.feed;

import copytaster.operations.ProviderTag;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;

/** Counts polls, and shows how late they are. */
final class FeedMetrics {

  private final MeterRegistry meters;
  private final ProviderTag providers;
  private volatile Duration lag = Duration.ZERO;

  FeedMetrics(MeterRegistry meters, ProviderTag providers) {
    this.meters = meters;
    this.providers = providers;
    Gauge.builder("copytaster.feed.lag.seconds", () -> lag.toMillis() / 1000.0)
        .description("How long the feed is due that is due longest, of this instance's feeds")
        .register(meters);
  }

  void lag(Duration longest) {
    lag = longest;
  }

  void count(Feed feed, FeedState state) {
    var last = state.last();
    if (last != null) {
      var tags = Tags.of(providers.of(feed.provider()), Tag.of("outcome", last.outcome().tag()));
      meters.counter("copytaster.feed.polls", tags).increment();
    }
  }
}
