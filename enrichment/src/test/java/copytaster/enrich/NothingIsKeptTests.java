package copytaster.enrich;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import copytaster.article.Article;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A service enriches for months: nothing may stay of the articles that went through. */
class NothingIsKeptTests {

  private static final String[] WORDS = {
    "قال",
    "الرئيس",
    "وزير",
    "في",
    "موسكو",
    "دمشق",
    "أمس",
    "12 فبراير 2025",
    "said",
    "Dr",
    "Mr",
    "the",
    "Moscow",
    "on Monday",
    "University",
    ".",
    "\n"
  };

  private static final Vocabulary VOCABULARY = Texts.vocabulary();

  private final Random random = new Random(3);

  @Test
  void nothingGrowsWithTheArticles() throws ReflectiveOperationException {
    var enrichment = enrichment(Enrichers.of(VOCABULARY, 10));
    enrich(enrichment, 200);
    long before = KeptObjects.of(enrichment);
    enrich(enrichment, 1_000);
    assertThat(KeptObjects.of(enrichment)).isEqualTo(before);
  }

  @Test
  void anEnricherThatRemembersWouldBeNoticed() throws ReflectiveOperationException {
    var texts = new ArrayList<String>();
    var remembering =
        new Enricher(
            "remembering",
            found -> {
              texts.add(found.document().article().text());
              return found;
            });
    var enrichment = enrichment(List.of(remembering));
    long before = KeptObjects.of(enrichment);
    enrich(enrichment, 1);
    assertThat(texts).hasSize(1);
    assertThat(KeptObjects.of(enrichment)).isGreaterThan(before);
  }

  @Test
  void noThreadKeepsAnything() {
    noFields()
        .should()
        .haveRawType(ThreadLocal.class)
        .because("what a thread keeps is not counted here, and virtual threads are many")
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("copytaster.enrich"));
  }

  private Enrichment enrichment(List<Enricher> enrichers) {
    return new Enrichment(
        enrichers,
        VOCABULARY.words(),
        new EnrichmentLimits(10_000, Duration.ofMinutes(1), 10),
        (enricher, _, failure) -> {
          throw new AssertionError(enricher, failure);
        },
        Clock.systemUTC(),
        "test");
  }

  private void enrich(Enrichment enrichment, int articles) {
    for (int i = 0; i < articles; i++) {
      enrichment.enrich(article());
    }
  }

  private Article article() {
    var text = new StringBuilder();
    for (int i = 0; i < 150; i++) {
      text.append(random.nextInt(3) == 0 ? madeUp() : WORDS[random.nextInt(WORDS.length)]);
      text.append(' ');
    }
    return Texts.article(madeUp(), text.toString());
  }

  private String madeUp() {
    char first = random.nextBoolean() ? 'a' : 'ب';
    var word = new StringBuilder(first == 'a' ? "N" : "");
    for (int i = 0; i < 6; i++) {
      word.append((char) (first + random.nextInt(19)));
    }
    return word.toString();
  }
}
