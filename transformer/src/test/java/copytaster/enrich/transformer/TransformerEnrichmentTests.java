package copytaster.enrich.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.EnrichedArticle;
import copytaster.article.Entity;
import copytaster.article.EntityType;
import copytaster.article.Mention;
import copytaster.article.TextPart;
import copytaster.article.Warning;
import copytaster.enrich.Enrichers;
import copytaster.enrich.Enrichment;
import copytaster.enrich.EnrichmentLimits;
import copytaster.enrich.PlainText;
import copytaster.enrich.Vocabulary;
import copytaster.enrich.entity.Annotator;
import copytaster.enrich.entity.ModelSettings;
import copytaster.enrich.language.LanguageModel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransformerEnrichmentTests {

  private static final List<String> PIECES =
      List.of(
          "Vladimir Putin",
          "فلاديمير بوتين",
          "ومحمود الزعبوط",
          "موسكو",
          "وموسكو",
          "مُوسـكو",
          "Grumble",
          "الزعبوط",
          "😀",
          "👨‍👩‍👧",
          "\u0301",
          "ـ",
          "\u200f",
          "\u2067",
          "ﻻ",
          "ﷺ",
          "ß",
          "İ",
          ".",
          "،",
          "-",
          "'",
          "\n",
          "\n\n",
          " ",
          " ",
          " ",
          "\u00a0",
          "\ud83d",
          "\ude00",
          "\0",
          "\uffff",
          "\ufffd",
          "و",
          "[SEP]",
          "https://a.b/c");

  @TempDir private static Path folder;
  private static Vocabulary vocabulary;
  private static Annotator annotator;

  @BeforeAll
  static void open() {
    vocabulary = Vocabulary.delivered();
    TinyModel.ofNames()
        .labels("B-PERS", "ومحمود", "Grumble")
        .labels("B-GPE", "وموسكو")
        .writeTo(folder.resolve("tiny"));
    annotator = new TransformerProvider().open(TinyModel.settings(folder.resolve("tiny")));
  }

  @AfterAll
  static void close() {
    annotator.close();
  }

  @Test
  void namesWhatOnlyTheModelKnowsAndSaysSo() {
    var entity = enrich(annotator, "then grumble Grumble came").entities().getFirst();
    assertThat(entity.type()).isEqualTo(EntityType.PERSON);
    assertThat(entity.name()).isEqualTo("Grumble");
    assertThat(entity.method()).isEqualTo("transformer");
    assertThat(entity.rule()).startsWith("PERS by tiny sha256:");
  }

  @Test
  void keepsTheIdsOfTheVocabularyAndTakesParticlesOff() {
    var enriched = enrich(annotator, "قال فلاديمير بوتين ومحمود الزعبوط في دمشق وموسكو.");
    assertThat(enriched.entities())
        .filteredOn(entity -> "vocabulary".equals(entity.method()))
        .extracting(Entity::uri)
        .contains("ent:person/vladimir-putin")
        .hasSize(3);
    assertThat(enriched.entities())
        .flatExtracting(Entity::mentions)
        .extracting(Mention::surface)
        .containsExactlyInAnyOrder("فلاديمير بوتين", "محمود الزعبوط", "دمشق", "موسكو");
  }

  @Test
  void goesOnByRulesWithAWarningWhereThereIsNoTime() {
    var settings =
        new ModelSettings(
            folder.resolve("tiny"), 16, 4, 1, 0, Duration.ofMillis(5), 50, List.of(), Map.of());
    try (var hasty = new TransformerProvider().open(settings)) {
      var enriched = enrich(hasty, "قال فلاديمير بوتين ذلك في دمشق. " + "ثم ذلك ".repeat(10_000));
      assertThat(enriched.warnings()).containsExactly(Warning.of("transformer-skipped", "timeout"));
      assertThat(enriched.entities()).extracting(Entity::uri).contains("ent:person/vladimir-putin");
    }
  }

  @Test
  void everyMentionIsWhatTheTextHasThere() {
    int byModel = 0;
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      var headline = text(random, 12);
      var text = text(random, 80);
      var article = new PlainText("1", headline, text, "ar", null).article();
      var enriched = enrichment(annotator).enrich(article);
      assertThat(enriched.warnings())
          .as("seed %s", seed)
          .extracting(Warning::code)
          .doesNotContain(Enrichers.TRANSFORMER_SKIPPED, Enrichment.ENRICHER_FAILED);
      for (var entity : enriched.entities()) {
        byModel += "transformer".equals(entity.method()) ? 1 : 0;
        for (var mention : entity.mentions()) {
          var part = mention.part() == TextPart.HEADLINE ? article.headline() : article.text();
          assertThat(part.substring(mention.begin(), mention.end()))
              .as("seed %s", seed)
              .isEqualTo(mention.surface())
              .isNotBlank();
        }
      }
    }
    assertThat(byModel).isGreaterThan(100);
  }

  private static EnrichedArticle enrich(Annotator by, String text) {
    return enrichment(by).enrich(PlainText.of(text).article());
  }

  private static Enrichment enrichment(Annotator by) {
    return new Enrichment(
        Enrichers.of(vocabulary, 10, LanguageModel.none(), by),
        vocabulary.words(),
        new EnrichmentLimits(100_000, Duration.ofMinutes(1), 10),
        (enricher, _, failure) -> {
          throw new AssertionError(enricher, failure);
        },
        Clock.systemUTC(),
        "test");
  }

  private static String text(Random random, int most) {
    var text = new StringBuilder("a");
    for (int i = random.nextInt(most); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
