package copytaster.ingest.drop;

import copytaster.operations.ProviderTag;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the files of one provider. */
final class DropMetrics {

  private final MeterRegistry meters;
  private final Tags provider;
  private final AtomicLong waiting = new AtomicLong();

  DropMetrics(MeterRegistry meters, ProviderTag providerTag, String provider) {
    this.meters = meters;
    this.provider = Tags.of(providerTag.of(provider));
    Gauge.builder("copytaster.drop.waiting", waiting, AtomicLong::get)
        .description("files that had settled at the last look into the folder")
        .tags(this.provider)
        .register(meters);
  }

  void waiting(long files) {
    waiting.set(files);
  }

  void taken(String outcome) {
    meters.counter("copytaster.drop.files", provider.and("outcome", outcome)).increment();
  }

  void failed() {
    meters.counter("copytaster.drop.failures", provider).increment();
  }
}
