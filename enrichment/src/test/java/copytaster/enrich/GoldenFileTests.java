package copytaster.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Article;
import copytaster.article.ArticleCodec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole articles as they come out of enrichment: what changes here, changes for every reader. */
class GoldenFileTests {

  private final Vocabulary vocabulary = Texts.vocabulary();
  private final Enrichment enrichment =
      new Enrichment(
          Enrichers.of(vocabulary, 10),
          vocabulary.words(),
          new EnrichmentLimits(10_000, Duration.ofMinutes(1), 10),
          (enricher, _, failure) -> {
            throw new AssertionError(enricher, failure);
          },
          Clock.fixed(Instant.parse("2025-02-12T18:00:01Z"), ZoneOffset.UTC),
          "test");

  @ParameterizedTest
  @ValueSource(strings = {"damascus-call.ar", "grain-talks.en"})
  void enrichesAsBefore(String name) {
    var golden = ArticleCodec.decodeEnriched(Texts.content(name + ".json").getBytes(UTF_8));
    assertThat(enrichment.enrich(article(name))).isEqualTo(golden);
  }

  private static Article article(String name) {
    var lines = Texts.content(name + ".txt").split("\n", 2);
    return Texts.article(lines[0], lines[1].strip());
  }
}
