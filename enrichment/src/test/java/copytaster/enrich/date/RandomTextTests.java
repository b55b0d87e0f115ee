package copytaster.enrich.date;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.DateMention;
import copytaster.enrich.Texts;
import copytaster.enrich.Vocabulary;
import copytaster.enrich.text.Document;
import copytaster.enrich.text.HashIndex;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of the dates in any text, however made up. */
class RandomTextTests {

  private static final String ONE = "\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?";
  private static final List<String> SIGNS =
      List.of(
          " ", " ", " ", " ", " ", "-", "/", ".", ",", "،", "(", ")", "\n", "\n\n", "و", "ب", "ل",
          "ـ", "\u064b", "\u200f", "\u2067", "\ud83d", "\ude00", "%", "'", ":", "–", "st", "s");

  private final HashIndex words = new HashIndex();
  private final DateFinder finder = new DateFinder(Vocabulary.resource(DateFinder.WORDS), words);
  private final List<String> pieces =
      Vocabulary.resource(DateFinder.WORDS).stream()
          .flatMap(row -> row.values(2).stream())
          .map(word -> word.replace("+", ""))
          .toList();

  @Test
  void datesStandWhereTheySayInOrderAndAreIso() {
    int dates = 0;
    for (int seed = 0; seed < 3_000; seed++) {
      var article = Texts.article("", text(new Random(seed)));
      var found = finder.find(Document.of(article, words, 10_000));
      int end = 0;
      for (var date : found) {
        assertThat(date.value()).as("seed %s", seed).matches(ONE + "(/" + ONE + ")?");
        assertThat(begin(date)).as("seed %s", seed).isGreaterThanOrEqualTo(end);
        end = date.mention().end();
        assertThat(article.text().substring(begin(date), end))
            .as("seed %s", seed)
            .isEqualTo(date.mention().surface());
      }
      dates += found.size();
    }
    assertThat(dates).isGreaterThan(2_500);
  }

  @Test
  void anyCharactersPass() {
    for (int seed = 0; seed < 1_000; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      random.ints(200, 0, Character.MAX_VALUE + 1).forEach(c -> text.append((char) c));
      var article = Texts.article("", text.toString());
      for (var date : finder.find(Document.of(article, words, 10_000))) {
        assertThat(article.text().substring(begin(date), date.mention().end()))
            .as("seed %s", seed)
            .isEqualTo(date.mention().surface());
      }
    }
  }

  private static int begin(DateMention date) {
    return date.mention().begin();
  }

  private String text(Random random) {
    return Stream.generate(() -> piece(random))
        .limit(random.nextInt(1, 120))
        .reduce("", String::concat);
  }

  private String piece(Random random) {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> pieces.get(random.nextInt(pieces.size()));
      case 3 -> String.valueOf(random.nextInt(40));
      case 4 -> String.valueOf(random.nextInt(1200, 2200));
      default -> SIGNS.get(random.nextInt(SIGNS.size()));
    };
  }
}
