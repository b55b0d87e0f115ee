package copytaster.enrich.entries;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Counts what the topic of the vocabulary holds, and shows how large the vocabulary is. */
final class VocabularyMetrics {

  private final MeterRegistry meters;
  private final Timer rebuilds;

  VocabularyMetrics(MeterRegistry meters, CurrentVocabulary current) {
    this.meters = meters;
    this.rebuilds =
        Timer.builder("copytaster.vocabulary.rebuild")
            .description("How long it takes to make the vocabulary anew when entries change")
            .register(meters);
    Gauge.builder("copytaster.vocabulary.entries", () -> current.now().entries().size())
        .description("Entries of the newsroom's own that this instance goes by")
        .register(meters);
  }

  /** Counts a record: "changed", "deleted" or "unreadable". */
  void read(String outcome) {
    meters.counter("copytaster.vocabulary.records", "outcome", outcome).increment();
  }

  /** Measures how long the vocabulary takes to be made anew. */
  void rebuild(Runnable work) {
    rebuilds.record(work);
  }
}
