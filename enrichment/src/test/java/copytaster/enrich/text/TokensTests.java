package copytaster.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokensTests {

  @Test
  void splitsAtSpacesAndSigns() {
    assertThat(words("قال: “إن روسيا، وسوريا”.")).containsExactly("قال", "إن", "روسيا", "وسوريا");
  }

  @Test
  void takesAnAbbreviationAsOneWord() {
    assertThat(words("the U.S. and the U.N said"))
        .containsExactly("the", "U.S.", "and", "the", "U.N", "said");
    assertThat(Tokens.of("U.S.").hash(0)).isEqualTo(WordHash.of("us"));
  }

  @Test
  void readsNoWordsInWebAddresses() {
    assertThat(words("see https://example.org/syria-2025?x=1 or www.syria.example now"))
        .containsExactly("see", "or", "now");
  }

  @Test
  void partsDigitsFromArabicLettersOnly() {
    assertThat(words("12شباط 12th G20")).containsExactly("12", "شباط", "12th", "G20");
  }

  @Test
  void saysWhatStandsBetween() {
    var tokens = Tokens.of("a-b c, d\ne\n\nf; (g");
    assertThat(IntStream.range(0, tokens.size()).mapToObj(tokens::gap))
        .containsExactly(
            Tokens.PARAGRAPH, '-', Tokens.SPACE, ',', Tokens.LINE, Tokens.PARAGRAPH, Tokens.SIGNS);
  }

  @Test
  void splitsATextWithMoreTokensThanItReckonedWith() {
    assertThat(words("1ب".repeat(500))).hasSize(1000);
  }

  @Test
  void findsNothingInAnEmptyText() {
    assertThat(words("")).isEmpty();
    assertThat(words("…!\u200f 😀")).isEmpty();
  }

  private static List<String> words(String text) {
    var tokens = Tokens.of(text);
    return IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList();
  }
}
