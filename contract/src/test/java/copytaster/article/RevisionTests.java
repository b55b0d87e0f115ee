package copytaster.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RevisionTests {

  @Test
  void putsAKillAboveItsVersionAndBelowTheNext() {
    assertThat(Revision.kill(3)).isGreaterThan(Revision.live(3)).isLessThan(Revision.live(4));
    assertThat(Revision.kill(3).isKill()).isTrue();
    assertThat(Revision.live(3).isKill()).isFalse();
  }

  @Test
  void comparesNumbersNotText() {
    assertThat(Revision.live(10)).isGreaterThan(Revision.live(9));
  }

  @Test
  void hasALastThatNoVersionIsAbove() {
    assertThat(Revision.LAST.isKill()).isTrue();
    assertThat(Revision.LAST).isGreaterThan(Revision.live(Revision.MAX_NUMBER));
  }

  @Test
  void takesNumbersFromZeroToTheLargest() {
    assertThat(Revision.live(0).value()).isZero();
    assertThat(Revision.kill(Revision.MAX_NUMBER).value()).isEqualTo(Long.MAX_VALUE);
    assertThatThrownBy(() -> Revision.live(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Revision.live(Revision.MAX_NUMBER + 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Revision(-1)).isInstanceOf(IllegalArgumentException.class);
  }
}
