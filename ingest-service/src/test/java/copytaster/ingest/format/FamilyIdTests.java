package copytaster.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyIdTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "T201506221231:2|T201506221231|2",
        "tag:wire.example,2026:item_KX0420:10|tag:wire.example,2026:item_KX0420|10",
        "ANB-4711.3|ANB-4711|3",
        "ANB4711-v2|ANB4711|2",
        "ANB4711_V02|ANB4711|2",
        "urn:x:4711;version=12|urn:x:4711|12",
        "story-about-rain-rev3|story-about-rain|3",
        "20261124-v2|20261124|2",
        "خبر4711:2|خبر4711|2",
        "urn:newsml:wire.example:20261124:rain:7|urn:newsml:wire.example:20261124:rain|7",
        "urn:newsml:wire.example:20261124T080000Z:rain:7U|urn:newsml:wire.example:20261124T080000Z:rain|7"
      })
  void versionIsTakenOffTheId(String id, String family, String version) {
    assertThat(FamilyId.of(id)).isEqualTo(new FamilyId(family, version));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":2",
        "4711",
        "a-2",
        "v2",
        "20261124.3",
        "anb:20261124:17",
        "anb:261124.17",
        "2026-11-24:3",
        "anb/2026/11.3",
        "anb:2026-11-24T08:30:15",
        "sport:3",
        "tag:wire.example,2026:sport:3",
        "ANB.SPORT.12",
        "urn:newsml:wire.example:20261124:3",
        "urn:newsml:wire.example:20261124:item4711.3",
        "anb4711:1234",
        "anb4711:02",
        "7c9e6679-7425-40de-944b-e07fc1f90ae7"
      })
  void numberThatMayCountStoriesStays(String id) {
    assertThat(FamilyId.of(id)).isEqualTo(new FamilyId(id, null));
  }

  @Test
  void longIdsTakeNoTime() {
    var digits = "1:".repeat(50_000) + "x";
    var marks = "-v".repeat(50_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          FamilyId.of(digits);
          FamilyId.of(marks);
        });
  }
}
