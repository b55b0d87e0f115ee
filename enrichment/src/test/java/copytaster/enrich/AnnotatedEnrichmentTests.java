package copytaster.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.EnrichedArticle;
import copytaster.article.Entity;
import copytaster.article.EntityType;
import copytaster.article.TextPart;
import copytaster.article.Warning;
import copytaster.enrich.entity.AnnotatedName;
import copytaster.enrich.entity.Annotation;
import copytaster.enrich.entity.Annotator;
import copytaster.enrich.language.LanguageModel;
import copytaster.enrich.text.Document;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotatedEnrichmentTests {

  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final Vocabulary vocabulary = Texts.vocabulary();

  @Test
  void hasTheNamesOfAModel() {
    var name = new AnnotatedName(TextPart.BODY, 5, 9, EntityType.PERSON, 90, "PER by model");
    var enriched = enrich((_, _) -> new Annotation.Found(List.of(name)), "then zork left Moscow");
    assertThat(enriched.entities())
        .extracting(Entity::name)
        .containsExactlyInAnyOrder("zork", "Moscow");
    assertThat(enriched.warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"OVERFLOW, overflow", "TIMEOUT, timeout", "FAILED, failed"})
  void goesOnWithRulesAndAWarningWhereTheModelDidNotRead(Annotation.Reason reason, String code) {
    var enriched = enrich((_, _) -> new Annotation.Skipped(reason), "in Moscow");
    assertThat(enriched.entities()).extracting(Entity::uri).containsExactly("place:moscow");
    assertThat(enriched.warnings()).containsExactly(Warning.of("transformer-skipped", code));
  }

  @Test
  void tellsTheModelTheLanguageAndByWhenTheArticleHasToBeDone() {
    var enriched =
        enrich(
            (language, latest) -> {
              assertThat(language).isEqualTo("ar");
              assertThat(latest - System.nanoTime()).isBetween(1L, TIMEOUT.toNanos());
              return new Annotation.Skipped(Annotation.Reason.TIMEOUT);
            },
            "قال فلاديمير بوتين إنه وصل إلى موسكو من سوريا في ذلك اليوم");
    assertThat(enriched.warnings()).hasSize(1);
    assertThat(enriched.warnings().getFirst().code()).isEqualTo("transformer-skipped");
  }

  @FunctionalInterface
  private interface Reading {
    Annotation of(String language, long latest);
  }

  private record StubAnnotator(Reading reading) implements Annotator {

    @Override
    public String provenance() {
      return "stub";
    }

    @Override
    public Annotation annotate(Document document, String language, long latest) {
      return reading.of(language, latest);
    }

    @Override
    public void close() {
      // It holds nothing.
    }
  }

  private EnrichedArticle enrich(Reading reading, String text) {
    var enrichers = Enrichers.of(vocabulary, 10, LanguageModel.none(), new StubAnnotator(reading));
    return new Enrichment(
            enrichers,
            vocabulary.words(),
            new EnrichmentLimits(10_000, TIMEOUT, 10),
            (_, _, _) -> {},
            Clock.systemUTC(),
            "test")
        .enrich(Texts.article("", text));
  }
}
