package copytaster.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Tests how the backlogs of partitions add up. */
class BacklogTests {

  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

  @Test
  void isAsOldAsTheOldestRecordOfAnyPartition() {
    var sum =
        new Backlog(3, NOW.minusSeconds(5))
            .plus(Backlog.NONE)
            .plus(new Backlog(2, NOW.minusSeconds(40)))
            .plus(new Backlog(1, NOW.minusSeconds(7)));
    assertThat(sum).isEqualTo(new Backlog(6, NOW.minusSeconds(40)));
    assertThat(sum.seconds(NOW)).isEqualTo(40);
  }

  @Test
  void isNothingWhereAllIsRead() {
    assertThat(Backlog.NONE.seconds(NOW)).isZero();
    assertThat(Backlog.NONE.plus(Backlog.NONE)).isEqualTo(Backlog.NONE);
  }

  @Test
  void isNotANumberWhereTheTimeIsNotKnown() {
    assertThat(new Backlog(1, null).seconds(NOW)).isNaN();
    assertThat(new Backlog(1, null).plus(new Backlog(1, NOW.minusSeconds(1))).seconds(NOW))
        .isEqualTo(1);
  }

  @Test
  void isNeverInTheFuture() {
    assertThat(new Backlog(1, NOW.plusSeconds(3)).seconds(NOW)).isZero();
  }
}
