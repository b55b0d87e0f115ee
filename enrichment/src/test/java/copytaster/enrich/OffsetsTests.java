package copytaster.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.DateMention;
import copytaster.article.EnrichedArticle;
import copytaster.article.Entity;
import copytaster.article.Mention;
import copytaster.article.TextPart;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OffsetsTests {

  private static final List<String> PIECES =
      List.of(
          "فلاديمير بوتين",
          "وسوريا",
          "للسعودية",
          "مُوسـكو",
          "دمشق",
          "Vladimir Putin",
          "Syria",
          "U.S.",
          "12 شباط 2025",
          "Feb. 12, 2025",
          "١٢",
          "😀",
          "👨‍👩‍👧",
          "\u0301",
          "ً",
          "ّ",
          "ـ",
          "\u200f",
          "\u2067",
          "\u2069",
          "ﻻ",
          "ﷺ",
          "ß",
          "İ",
          "ﻣﻮﺳﻜﻮ",
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
          "و",
          "ب",
          "https://a.b/c");

  private final Vocabulary vocabulary = Texts.vocabulary();
  private final Enrichment enrichment =
      new Enrichment(
          Enrichers.of(vocabulary, 10),
          vocabulary.words(),
          new EnrichmentLimits(500, Duration.ofMinutes(1), 10),
          (enricher, _, failure) -> {
            throw new AssertionError(enricher, failure);
          },
          Clock.systemUTC(),
          "test");

  @Test
  void everyMentionIsWhatTheTextHasThere() {
    int mentions = 0;
    for (int seed = 0; seed < 1000; seed++) {
      var random = new Random(seed);
      var article = Texts.article(text(random, 12), text(random, 80));
      var enriched = enrichment.enrich(article);
      for (var mention : mentions(enriched)) {
        var text = mention.part() == TextPart.HEADLINE ? article.headline() : article.text();
        assertThat(text.substring(mention.begin(), mention.end()))
            .as("seed %s", seed)
            .isEqualTo(mention.surface())
            .isNotBlank();
        mentions++;
      }
    }
    assertThat(mentions).isGreaterThan(3_000);
  }

  private static List<Mention> mentions(EnrichedArticle enriched) {
    return Stream.concat(
            enriched.entities().stream().map(Entity::mentions).flatMap(List::stream),
            enriched.dates().stream().map(DateMention::mention))
        .toList();
  }

  private static String text(Random random, int most) {
    var text = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
