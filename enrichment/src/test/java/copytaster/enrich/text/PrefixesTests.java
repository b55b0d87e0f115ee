package copytaster.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefixesTests {

  private final HashIndex known = new HashIndex();

  PrefixesTests() {
    for (var word : new String[] {"سوريا", "السعودية", "بوتين", "وان", "لبنان", "كوريا"}) {
      known.mark(WordHash.of(word), WordFlag.ENTITY);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "وسوريا, سوريا, 1",
    "بسوريا, سوريا, 1",
    "لسوريا, سوريا, 1",
    "فسوريا, سوريا, 1",
    "كسوريا, سوريا, 1",
    "وبسوريا, سوريا, 2",
    "والسعودية, السعودية, 1",
    "للسعودية, السعودية, 1",
    "وللسعودية, السعودية, 2",
    "ببوتين, بوتين, 1",
    "بلبنان, لبنان, 1",
  })
  void takesParticlesOffAKnownWord(String token, String word, int length) {
    var prefixes = Prefixes.of(Tokens.of(token), known);
    assertThat(prefixes.rest(0)).isEqualTo(WordHash.of(word));
    assertThat(prefixes.length(0)).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({"بوتين", "لبنان", "كوريا", "وان", "وزير", "سوريا", "و", "ولا"})
  void leavesAWordThatIsKnownAsItStandsOrNotAtAll(String token) {
    assertThat(Prefixes.of(Tokens.of(token), known).rest(0)).isZero();
  }

  @Test
  void takesNothingOffSoThatTooLittleIsLeft() {
    known.mark(WordHash.of("ين"), WordFlag.ENTITY);
    assertThat(Prefixes.of(Tokens.of("بين"), known).rest(0)).isZero();
  }
}
