package copytaster.index.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IndexGateTests {

  private Instant now = Instant.parse("2026-11-24T07:00:00Z");
  private String seen = "blocked";
  private final IndexGate gate =
      new IndexGate(() -> seen, () -> now, Duration.ofSeconds(1), Duration.ofSeconds(30));

  @Test
  void anOpenGateLetsEverythingThrough() {
    assertThatNoException().isThrownBy(gate::pass);
    assertThat(gate.closed()).isEmpty();
  }

  @Test
  void aClosedGateLetsNothingThroughBeforeItsTime() {
    gate.close("HTTP 429");

    now = now.plusMillis(999);
    assertThatThrownBy(gate::pass).isInstanceOf(IndexNotReady.class).hasMessage("HTTP 429");
    now = now.plusMillis(1);
    assertThatNoException().isThrownBy(gate::pass);
  }

  @Test
  void theWaitDoublesUpToItsLimit() {
    for (int seconds : new int[] {1, 2, 4, 8, 16, 30, 30}) {
      gate.close("HTTP 503");
      assertThat(gate.closed().orElseThrow().pause()).isEqualTo(Duration.ofSeconds(seconds));
      now = now.plusSeconds(seconds);
    }
  }

  @Test
  void failuresOfSeveralListenersAtOnceCountOnce() {
    gate.close("HTTP 503");
    gate.close("HTTP 503");

    assertThat(gate.closed().orElseThrow().pause()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void anIndexThatHasChangedIsTriedAtOnceAndThenWaitedForFromTheBeginning() {
    gate.close("HTTP 403");
    now = now.plusSeconds(1);
    gate.close("HTTP 403");
    now = now.plusSeconds(1);
    seen = "not blocked";

    assertThatNoException().isThrownBy(gate::pass);
    gate.close("HTTP 503");
    assertThat(gate.closed().orElseThrow().pause()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void itRemembersSinceWhenUntilItOpens() {
    var since = now;
    gate.close("HTTP 503");
    now = now.plusSeconds(1);
    gate.close("HTTP 503");
    assertThat(gate.closed().orElseThrow().since()).isEqualTo(since);

    gate.open();
    assertThat(gate.closed()).isEmpty();
  }
}
