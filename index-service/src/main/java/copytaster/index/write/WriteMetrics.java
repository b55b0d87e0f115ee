package copytaster.index.write;

import copytaster.index.write.ItemOutcome.Deferred;
import copytaster.index.write.ItemOutcome.Indexed;
import copytaster.index.write.ItemOutcome.Rejected;
import copytaster.index.write.ItemOutcome.Stale;
import copytaster.operations.ProviderTag;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Counts each article once, under what became of it, and how long it took until then. */
final class WriteMetrics {

  private static final String STAGE = "stage";
  private static final String INDEX = "index";

  private final MeterRegistry meters;
  private final ProviderTag providers;
  private final Timer stage;
  private final Timer pushToSearchable;

  WriteMetrics(MeterRegistry meters, ProviderTag providers) {
    this.meters = meters;
    this.providers = providers;
    this.stage =
        Timer.builder("copytaster.stage.latency")
            .description("From enriched to answered by the index")
            .tag(STAGE, INDEX)
            .publishPercentileHistogram()
            .register(meters);
    this.pushToSearchable =
        Timer.builder("copytaster.push.to.searchable")
            .description("From received to answered by the index; searchable one refresh later")
            .publishPercentileHistogram()
            .register(meters);
  }

  void count(Fate fate) {
    var provider = providers.of(fate.candidate().article().arrival().provider());
    switch (fate.outcome()) {
      case Indexed _ -> {
        count("copytaster.articles.indexed", provider);
        time(fate);
      }
      case Stale _ -> count("copytaster.articles.stale", provider);
      case Rejected(var type, _) -> countDead(type);
      case Deferred _ -> throw new IllegalStateException("deferred is no fate");
    }
  }

  void countUnreadable() {
    countDead("unreadable");
  }

  private void count(String name, Tag provider) {
    meters.counter(name, Tags.of(provider)).increment();
  }

  private void countDead(String reason) {
    meters.counter("copytaster.articles.dead", STAGE, INDEX, "reason", reason).increment();
  }

  // What is sent through again says nothing of how long the way takes.
  private void time(Fate fate) {
    if (!fate.candidate().write().again()) {
      record(stage, fate.candidate().enrichedAt(), fate.indexedAt());
      record(pushToSearchable, fate.candidate().article().arrival().receivedAt(), fate.indexedAt());
    }
  }

  // The times are of different machines' clocks.
  private static void record(Timer timer, @Nullable Instant from, Instant to) {
    if (from != null) {
      var took = Duration.between(from, to);
      timer.record(took.isNegative() ? Duration.ZERO : took);
    }
  }
}
