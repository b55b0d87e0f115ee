package copytaster.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Entity;
import copytaster.article.Keyword;
import copytaster.article.Mention;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupInTextsTests {

  private final Vocabulary vocabulary = Texts.vocabulary();
  private final Enrichment enrichment =
      new Enrichment(
          Enrichers.of(vocabulary, 10),
          vocabulary.words(),
          new EnrichmentLimits(10_000, Duration.ofMinutes(1), 10),
          (enricher, _, failure) -> {
            throw new AssertionError(enricher, failure);
          },
          Clock.systemUTC(),
          "test");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/syria/vladimir-putin/2025-02-12",
        "www.example.org/Syria/Vladimir_Putin/12_February_2025",
        "example.org/Syria",
        "![Vladimir Putin in Syria, 12 February 2025](https://example.org/putin.jpg)",
        "![فلاديمير بوتين في دمشق، 12 شباط 2025](putin.jpg)",
        "[](https://example.org/Vladimir_Putin/Damascus)",
        "vladimir.putin@syria.example",
        "@Vladimir_Putin",
        "@دمشق",
        "<img alt=\"Vladimir Putin in Syria on 12 February 2025\" src=\"a.jpg\">",
      })
  void findsNothingInMarkup(String markup) {
    for (var text : List.of(markup, "a " + markup + " b", "Nothing.\n" + markup + "\nNothing.")) {
      var enriched = enrichment.enrich(Texts.article("", text));
      assertThat(enriched.entities()).as(text).isEmpty();
      assertThat(enriched.dates()).as(text).isEmpty();
      assertThat(enriched.keywords())
          .extracting(Keyword::text)
          .as(text)
          .allMatch(keyword ->
              !markup.toLowerCase(Locale.ROOT).contains(keyword.toLowerCase(Locale.ROOT)));
    }
  }

  @Test
  void findsWhatStandsBesideIt() {
    var text =
        """
        ![صورة](https://a.example/1.jpg)

        وصل [فلاديمير بوتين](https://a.example/putin) إلى دمشق.
        https://a.example/syria
        عاد @someone إلى #سوريا\
        """;
    var enriched = enrichment.enrich(Texts.article("", text));
    assertThat(surfaces(enriched.entities()))
        .containsExactlyInAnyOrder("فلاديمير بوتين", "دمشق", "سوريا");
    mentions(enriched.entities())
        .forEach(mention ->
            assertThat(text.substring(mention.begin(), mention.end()))
                .isEqualTo(mention.surface()));
  }

  @Test
  void readsANameInAHashtag() {
    var enriched = enrichment.enrich(Texts.article("", "عاجل #فلاديمير_بوتين"));
    assertThat(surfaces(enriched.entities())).containsExactly("فلاديمير_بوتين");
  }

  @Test
  void tellsTheLanguageOfTheProseOnly() {
    var text = "وصل الوفد https://example.org/this-is-the-story-of-the-day-and-it-is-long";
    assertThat(enrichment.enrich(Texts.article("", text)).language()).isEqualTo("ar");
  }

  private static List<String> surfaces(List<Entity> entities) {
    return mentions(entities).map(Mention::surface).toList();
  }

  private static Stream<Mention> mentions(List<Entity> entities) {
    return entities.stream().map(Entity::mentions).flatMap(List::stream);
  }
}
