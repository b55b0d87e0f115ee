package copytaster.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class FeedSettingsTests {

  @Test
  void defaultsAreAsDocumented() {
    assertThat(Settings.of())
        .isEqualTo(
            new FeedSettings(
                1000,
                Duration.ofMinutes(5),
                Duration.ofSeconds(30),
                Duration.ofHours(1),
                Duration.ofDays(1),
                0.1,
                8,
                Duration.ofSeconds(30),
                Duration.ofSeconds(5),
                5,
                DataSize.ofMegabytes(4),
                false));
  }

  @ParameterizedTest
  @CsvSource({
    "interval,29s",
    "shortest,0s",
    "jitter,1.1",
    "parallel,0",
    "redirects,-1",
    "timeout,0s",
    "body,7MB"
  })
  void refusesWhatCannotBeMeant(String name, String value) {
    assertThatThrownBy(() -> Settings.of(name, value)).rootCause().hasMessageContaining(name);
  }
}
