package copytaster.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BitsTests {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, -1, 2, 1 << 30, Integer.MAX_VALUE, Integer.MIN_VALUE, 0xff00})
  void saysYesAsOneAndNoAsZero(int number) {
    assertThat(Bits.any(number)).isEqualTo(number == 0 ? 0 : 1);
    assertThat(Bits.negative(number)).isEqualTo(number < 0 ? 1 : 0);
  }

  @Test
  void listsWhatSomethingIsTrueOf() {
    assertThat(Bits.list(7, token -> token & 1)).containsExactly(1, 3, 5);
    assertThat(Bits.list(3, _ -> 1)).containsExactly(0, 1, 2);
    assertThat(Bits.list(3, _ -> 0)).isEmpty();
    assertThat(Bits.list(0, _ -> 1)).isEmpty();
  }
}
