package copytaster.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollTimingTests {

  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

  private final PollTiming timing = new PollTiming(Settings.of(), () -> 0);

  @Test
  void goesByTheFeedsInterval() {
    assertThat(timing.afterSuccess(feed("PT2M"), NOW)).isEqualTo(NOW.plusSeconds(120));
  }

  @Test
  void isNeverMoreOftenThanIsAllowedByNow() {
    assertThat(timing.afterSuccess(feed("PT1S"), NOW)).isEqualTo(NOW.plusSeconds(30));
  }

  @ParameterizedTest
  @CsvSource({"1,PT5M", "2,PT10M", "3,PT20M", "4,PT40M", "5,PT1H", "1000,PT1H"})
  void waitsLongerWithEachFailure(int failures, Duration wait) {
    assertThat(timing.afterFailure(feed("PT5M"), failures, null, NOW)).isEqualTo(NOW.plus(wait));
  }

  @Test
  void failuresDoNotMakeARareFeedMoreFrequent() {
    assertThat(timing.afterFailure(feed("PT24H"), 9, null, NOW))
        .isEqualTo(NOW.plus(Duration.ofHours(24)));
  }

  @ParameterizedTest
  @CsvSource({"PT1M,PT5M", "PT2H,PT2H", "P30D,PT24H", "PT-1H,PT5M"})
  void waitsAsLongAsTheServerAsksWithinReason(Duration asked, Duration wait) {
    assertThat(timing.afterFailure(feed("PT5M"), 1, asked, NOW)).isEqualTo(NOW.plus(wait));
  }

  @Test
  void chanceOnlyLengthensTheWait() {
    var late = new PollTiming(Settings.of(), () -> 1);
    assertThat(late.afterSuccess(feed("PT5M"), NOW)).isEqualTo(NOW.plusSeconds(330));
  }

  private static Feed feed(String interval) {
    return new Feed(
        "one", "https://feeds.example/", "anb", Duration.parse(interval), null, null, true, NOW);
  }
}
