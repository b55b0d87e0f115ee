package copytaster.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Article;
import copytaster.article.LanguageSpan;
import copytaster.article.Mention;
import copytaster.article.TextPart;
import copytaster.enrich.language.LanguageModel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OffsetsTests {

  private static final Comparator<LanguageSpan> BY_PLACE =
      Comparator.comparing((LanguageSpan span) -> span.part() == TextPart.BODY)
          .thenComparingInt(LanguageSpan::begin);
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

  private static final List<String> WORDS =
      List.of(
          "فلاديمير بوتين",
          "قال الرئيس أحمد الشرع إن",
          "وسوريا",
          "في دمشق",
          "يوم الاثنين",
          "الاجتماع المقبل",
          "لوزارة الدفاع",
          "Vladimir Putin",
          "President Omar Haddad said",
          "in Syria on Monday",
          "the United Nations",
          "next week",
          "12 شباط 2025",
          "Feb. 12, 2025",
          "رئیس جمهور گفت که دولت برای این کار آماده است",
          "Le ministre a dit que le gouvernement était prêt pour la suite",
          "[link](https://a.example/b)",
          "![image](c.png)",
          "@putin",
          "#بشار_الأسد",
          "a.b@c.example",
          "<b>دمشق</b>");
  // Where something else is folded to, hidden, joined or written from right to left.
  private static final int[] BLOCKS = {
    0x0000, 0x0080, 0x0100, 0x0300, 0x0370, 0x0400, 0x0590, 0x0600, 0x0700, 0x0750, 0x08a0, 0x0900,
    0x1e00, 0x2000, 0x2060, 0x3000, 0x4e00, 0xa600, 0xac00, 0xd800, 0xdc00, 0xf900, 0xfb00, 0xfb50,
    0xfc00, 0xfe00, 0xfe70, 0xff00, 0x10300, 0x1d400, 0x1ee00, 0x1f300, 0x1f900, 0x20000, 0xe0000
  };
  private static final int RANDOM_TEXTS = 5_000;

  private final Vocabulary vocabulary = Texts.vocabulary();
  private final LanguageModel model = LanguageModel.loaded();
  private final Enrichment enrichment =
      new Enrichment(
          Enrichers.of(vocabulary, 10, model),
          vocabulary.words(),
          new EnrichmentLimits(500, Duration.ofMinutes(1), 10),
          (enricher, _, failure) -> {
            throw new AssertionError(enricher, failure);
          },
          Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
          "test");
  private final Map<String, Integer> found = new TreeMap<>();

  @Test
  void everyMentionIsWhatTheTextHasThere() {
    for (int seed = 0; seed < 1000; seed++) {
      var random = new Random(seed);
      check(seed, text(random, 12, PIECES), text(random, 80, PIECES));
    }
    assertThat(found).containsKeys("entity", "date", "keyword");
  }

  @Test
  void soItIsInRandomUnicode() {
    for (int seed = 0; seed < RANDOM_TEXTS; seed++) {
      var random = new Random(seed);
      check(seed, noise(random, 10), noise(random, 40));
    }
    assertThat(found).containsKeys("entity", "date", "keyword", "language");
    assertThat(found.values()).allMatch(count -> count > 200);
  }

  private void check(int seed, String headline, String body) {
    var article = Texts.article(headline, body);
    var enriched = enrichment.enrich(article);
    for (var entity : enriched.entities()) {
      entity.mentions().forEach(mention -> check(seed, article, "entity", mention));
    }
    enriched.dates().forEach(date -> check(seed, article, "date", date.mention()));
    for (var keyword : enriched.keywords()) {
      keyword.mentions().forEach(mention -> check(seed, article, "keyword", mention));
    }
    for (var span : enriched.languages()) {
      var surface = text(article, span.part()).substring(span.begin(), span.end());
      assertThat(surface).as("seed %s", seed).isEqualTo(surface.strip()).isNotBlank();
      found.merge("language", 1, Integer::sum);
    }
    assertThat(enriched.languages()).isSortedAccordingTo(BY_PLACE);
    if (seed % 5 == 0) {
      assertThat(enrichment.enrich(article)).as("seed %s", seed).isEqualTo(enriched);
    }
  }

  private void check(int seed, Article article, String kind, Mention mention) {
    var text = text(article, mention.part());
    assertThat(text.substring(mention.begin(), mention.end()))
        .as("%s, seed %s", kind, seed)
        .isEqualTo(mention.surface())
        .isNotBlank();
    found.merge(kind, 1, Integer::sum);
  }

  private static String text(Article article, TextPart part) {
    return part == TextPart.HEADLINE ? article.headline() : article.text();
  }

  private static String text(Random random, int most, List<String> pieces) {
    var text = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }

  // Words, so that something is found, with anything at all between and within them.
  private static String noise(Random random, int most) {
    var text = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      switch (random.nextInt(8)) {
        case 0 -> text.insert(random.nextInt(text.length() + 1), characters(random));
        case 1 -> text.append(characters(random));
        case 2 -> text.append(PIECES.get(random.nextInt(PIECES.size())));
        case 3 -> text.append('\n');
        default -> text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
      }
    }
    return text.toString();
  }

  private static String characters(Random random) {
    var characters = new StringBuilder();
    int block = BLOCKS[random.nextInt(BLOCKS.length)];
    for (int i = random.nextInt(6); i >= 0; i--) {
      characters.appendCodePoint(block + random.nextInt(0x100));
    }
    return characters.toString();
  }
}
