package copytaster.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.EnrichedArticle;
import copytaster.article.PubStatus;
import copytaster.article.Warning;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnrichmentTests {

  private static final Enricher FINGERPRINT =
      new Enricher("fingerprint", found -> found.withFingerprint("00"));

  private final Vocabulary vocabulary = Texts.vocabulary();
  private final List<String> failures = new ArrayList<>();

  @Test
  void aFailingEnricherCostsItsPartOnly() {
    var failing =
        new Enricher(
            "dates",
            _ -> {
              throw new IllegalStateException("on purpose");
            });
    var enriched = enrich(List.of(failing, FINGERPRINT), "text");
    assertThat(enriched.warnings()).containsExactly(Warning.of("enricher-failed", "dates"));
    assertThat(enriched.fingerprint()).isEqualTo("00");
    assertThat(failures).containsExactly("dates");
  }

  @Test
  void anEndlessRecursionCostsItsPartOnly() {
    var endless = new Enricher("endless", EnrichmentTests::forEver);
    assertThat(enrich(List.of(endless, FINGERPRINT), "text").fingerprint()).isEqualTo("00");
    assertThat(failures).containsExactly("endless");
  }

  @Test
  void anEnricherThatReturnsNothingCostsItsPartOnly() {
    var nothing = new Enricher("nothing", _ -> null);
    assertThat(enrich(List.of(nothing, FINGERPRINT), "text").warnings())
        .containsExactly(Warning.of("enricher-failed", "nothing"));
  }

  @Test
  void leavesEnrichersOutWhenTheTimeIsUp() {
    var limits = new EnrichmentLimits(100, Duration.ofNanos(1), 10);
    var enriched = enrichment(List.of(FINGERPRINT), limits).enrich(Texts.article("", "text"));
    assertThat(enriched.warnings()).containsExactly(Warning.of("enricher-skipped", "fingerprint"));
    assertThat(enriched.fingerprint()).isNull();
    assertThat(failures).containsExactly("fingerprint");
  }

  @Test
  void readsATextOfTheLongestLengthWholeAndALongerOneToThere() {
    var enrichers = Enrichers.of(vocabulary, 10);
    var limits = new EnrichmentLimits(11, Duration.ofSeconds(10), 10);
    var enrichment = enrichment(enrichers, limits);
    var whole = enrichment.enrich(Texts.article("", "قالت  موسكو"));
    assertThat(whole.warnings()).isEmpty();
    assertThat(whole.entities()).hasSize(1);
    var cut = enrichment.enrich(Texts.article("", "قالت  موسكو دمشق"));
    assertThat(cut.warnings()).containsExactly(Warning.of("text-cut", "read to 11"));
    assertThat(cut.entities()).hasSize(1);
  }

  @Test
  void aKillPassesWithoutContent() {
    var kill = Texts.builder("", "").headlines(List.of()).bodies(List.of());
    var enriched = enrichment().enrich(kill.pubStatus(PubStatus.CANCELED).build());
    assertThat(enriched.article().isKilled()).isTrue();
    assertThat(enriched.language()).isEqualTo("und");
    assertThat(enriched.entities()).isEmpty();
    assertThat(enriched.fingerprint()).isNull();
    assertThat(enriched.warnings()).isEmpty();
  }

  @Test
  void saysWhenTheTextContradictsTheWire() {
    var article = Texts.builder("", "وصل الوفد إلى العاصمة").language("en").build();
    var enriched = enrichment().enrich(article);
    assertThat(enriched.language()).isEqualTo("ar");
    assertThat(enriched.warnings())
        .containsExactly(Warning.of("language-contradicted", "en by the wire"));
  }

  private Enrichment enrichment() {
    return enrichment(
        Enrichers.of(vocabulary, 10), new EnrichmentLimits(10_000, Duration.ofSeconds(10), 10));
  }

  private EnrichedArticle enrich(List<Enricher> enrichers, String text) {
    return enrichment(enrichers, new EnrichmentLimits(10_000, Duration.ofSeconds(10), 10))
        .enrich(Texts.article("", text));
  }

  private Enrichment enrichment(List<Enricher> enrichers, EnrichmentLimits limits) {
    return new Enrichment(
        enrichers,
        vocabulary.words(),
        limits,
        (enricher, _, _) -> failures.add(enricher),
        Clock.fixed(Instant.parse("2025-02-12T18:00:01Z"), ZoneOffset.UTC),
        "test");
  }

  @SuppressWarnings("InfiniteRecursion")
  private static Findings forEver(Findings found) {
    return forEver(found).withFingerprint("ff");
  }
}
