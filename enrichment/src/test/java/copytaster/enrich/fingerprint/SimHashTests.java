package copytaster.enrich.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.enrich.text.Tokens;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimHashTests {

  private static final String TEXT = words(0, 600);

  @Test
  void isTheSameForTheSameWords() {
    assertThat(of("سوريا وروسيا، أمس!")).isEqualTo(of("سُوريا وروسيا  أمس")).hasSize(16);
  }

  @Test
  void isNearForNearCopiesAndFarForOthers() {
    assertThat(distance(TEXT, TEXT.replace("w300 ", "") + " one more")).isLessThan(9);
    assertThat(distance(TEXT, words(1000, 1600))).isGreaterThan(16);
  }

  @Test
  void isMissingForATextWithoutWords() {
    assertThat(SimHash.of(Tokens.of("…"))).isNull();
  }

  private static int distance(String a, String b) {
    return Long.bitCount(bits(a) ^ bits(b));
  }

  private static String of(String text) {
    return SimHash.of(Tokens.of(text));
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }

  // All pairs but the first are the same, and so are most of those of every bit.
  @Test
  void countsAsManyWordsAsThereAre() {
    var fingerprint = SimHash.of(Tokens.of("same same same"));
    for (int words = 4; words < 600; words++) {
      assertThat(SimHash.of(Tokens.of("same ".repeat(words)))).isEqualTo(fingerprint);
    }
  }

  // Of two pairs no bit is in more than half that is not in both; two of three decide.
  @Test
  void takesTheBitsThatMoreThanHalfOfThePairsHave() {
    long one = bits("a");
    long both = bits("a b");
    long three = bits("a b c");
    assertThat(both & ~one).isZero();
    assertThat(three & both).isEqualTo(both);
  }

  private static long bits(String text) {
    return Long.parseUnsignedLong(of(text), 16);
  }
}
