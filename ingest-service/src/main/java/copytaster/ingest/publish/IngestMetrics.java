package copytaster.ingest.publish;

import copytaster.article.Article;
import copytaster.ingest.format.Refusal;
import copytaster.operations.ProviderTag;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Counts what came in and what became of it. Received is the sum of published, refused and
 * duplicate; what Kafka did not acknowledge is in none of them. A kill that names another article
 * is one record more than was published.
 */
final class IngestMetrics {

  private final MeterRegistry meters;
  private final ProviderTag providerTag;
  private final Timer latency;

  IngestMetrics(MeterRegistry meters, ProviderTag providerTag) {
    this.meters = meters;
    this.providerTag = providerTag;
    this.latency =
        Timer.builder("copytaster.stage.latency")
            .description("from the receipt of a submission to Kafka's acknowledgement")
            .tag("stage", "ingest")
            .publishPercentileHistogram()
            .register(meters);
  }

  void count(Incoming incoming, List<Outcome> outcomes) {
    var provider = providerTag.of(incoming.provider());
    boolean refused = outcomes.stream().allMatch(Outcome.Refused.class::isInstance);
    increment(
        "copytaster.submissions",
        Tags.of(provider, Tag.of("outcome", refused ? "refused" : "accepted")));
    for (var outcome : outcomes) {
      increment("copytaster.stories.received", Tags.of(provider));
      switch (outcome) {
        case Outcome.Accepted(var article) -> countPublished(article, provider);
        case Outcome.Duplicate _ -> increment("copytaster.stories.duplicate", Tags.of(provider));
        case Outcome.Refused(_, var refusal) ->
            increment("copytaster.stories.refused", Tags.of(provider, reason(refusal)));
      }
    }
    var took = Duration.between(incoming.receivedAt(), Instant.now());
    latency.record(took.isNegative() ? Duration.ZERO : took);
  }

  private void countPublished(Article article, Tag provider) {
    increment("copytaster.stories.published", Tags.of(provider));
    if (article.killsOther().isPresent()) {
      increment("copytaster.kills.named", Tags.of(provider));
    }
  }

  private static Tag reason(Refusal refusal) {
    var kind = refusal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Tag.of("reason", kind);
  }

  private void increment(String name, Tags tags) {
    meters.counter(name, tags).increment();
  }
}
