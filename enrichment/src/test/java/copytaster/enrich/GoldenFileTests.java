package copytaster.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Article;
import copytaster.article.ArticleCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whole articles as they come out of enrichment: what changes here, changes for every reader. With
 * {@code -Dcopytaster.golden=write} the files are written anew, to be read before they are
 * committed.
 */
class GoldenFileTests {

  private static final JsonMapper JSON = JsonMapper.shared();

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
  void enrichesAsBefore(String name) throws IOException {
    var enriched = JSON.readTree(ArticleCodec.encode(enrichment.enrich(article(name))));
    if ("write".equals(System.getProperty("copytaster.golden"))) {
      var file = Path.of("src/test/resources/copytaster/enrich/test", name + ".json");
      Files.writeString(file, enriched.toPrettyString() + "\n");
    }
    var golden = JSON.readTree(Texts.content(name + ".json"));
    for (var field : golden.properties()) {
      assertThat(enriched.get(field.getKey())).as(field.getKey()).isEqualTo(field.getValue());
    }
    assertThat(enriched.propertyNames()).hasSameElementsAs(golden.propertyNames());
  }

  private static Article article(String name) {
    var lines = Texts.content(name + ".txt").split("\n", 2);
    return Texts.article(lines[0], lines[1].strip());
  }
}
