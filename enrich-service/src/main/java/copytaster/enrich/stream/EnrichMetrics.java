package copytaster.enrich.stream;

import copytaster.operations.ProviderTag;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts what became of articles, once it is committed. */
@Component
class EnrichMetrics {

  private static final String STAGE = "stage";
  private static final String ENRICH = "enrich";

  private final MeterRegistry meters;
  private final ProviderTag providers;
  private final Clock clock;
  private final Timer latency;

  EnrichMetrics(MeterRegistry meters, ProviderTag providers, Clock clock) {
    this.meters = meters;
    this.providers = providers;
    this.clock = clock;
    this.latency =
        Timer.builder("copytaster.stage.latency")
            .description("Time from a record's timestamp to the commit of what was made of it")
            .tag(STAGE, ENRICH)
            .publishPercentileHistogram()
            .register(meters);
  }

  void committed(List<Outcome> outcomes) {
    var now = clock.instant();
    for (var outcome : outcomes) {
      switch (outcome) {
        case Outcome.Enriched enriched -> enriched(enriched, now);
        case Outcome.Hopeless hopeless -> dead(hopeless.reason());
      }
    }
  }

  void failed(String enricher) {
    meters.counter("copytaster.enrichers.failed", "enricher", enricher).increment();
  }

  private void enriched(Outcome.Enriched enriched, Instant now) {
    var provider = providers.of(enriched.article().article().arrival().provider());
    meters.counter("copytaster.articles.enriched", Tags.of(provider)).increment();
    var age = Duration.between(Instant.ofEpochMilli(enriched.record().timestamp()), now);
    // Clocks of two machines may differ.
    latency.record(age.isNegative() ? Duration.ZERO : age);
  }

  private void dead(String reason) {
    meters.counter("copytaster.articles.dead", STAGE, ENRICH, "reason", reason).increment();
  }
}
