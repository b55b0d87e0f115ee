package copytaster.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireDateTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-24T08:00:00Z|2026-11-24T08:00:00Z",
        "2026-11-24T08:00:00.5+02:00|2026-11-24T08:00:00.5+02:00",
        "2026-11-24T08:00:00+0200|2026-11-24T08:00:00+02:00",
        "2026-11-24T08:00+02|2026-11-24T08:00:00+02:00",
        "2026-11-24 08:00:00 +0200|2026-11-24T08:00:00+02:00",
        "20261124T080000Z|2026-11-24T08:00:00Z",
        "20261124080000|2026-11-24T08:00:00+03:00",
        "2026-11-24T08:00:00.000Z|2026-11-24T08:00:00Z",
        "20261124T080000+0200|2026-11-24T08:00:00+02:00",
        "20261124T080000|2026-11-24T08:00:00+03:00",
        "2026-11-24T08:00:00|2026-11-24T08:00:00+03:00",
        "2026-11-24|2026-11-24T00:00:00+03:00",
        "2026-11-24T8:00:5+02:00|2026-11-24T08:00:05+02:00",
        "Tue, 24 Nov 2026 08:00:00 +0200|2026-11-24T08:00:00+02:00",
        "Mon, 24 Nov 2026 08:00:00 EST|2026-11-24T08:00:00-05:00",
        "24 Nov 26 8:00 Z|2026-11-24T08:00:00Z",
        "Tuesday, 24-Nov-26 08:00:00 GMT|2026-11-24T08:00:00Z",
        "Tue, 24 November 2026 08:00:00 GMT+2|2026-11-24T08:00:00+02:00",
        "Tue,  4 Nov 1998 08:00:00 -0000 (no zone)|1998-11-04T08:00:00Z",
        "24 Nov 2026|2026-11-24T00:00:00+03:00",
        "24 Nov 2026 08:00:00 XYZ|2026-11-24T08:00:00+03:00"
      })
  void dialectsAreRead(String written, OffsetDateTime meant) {
    assertThat(WireDate.read(written, Submissions.DAMASCUS).orElseThrow().time()).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2026-13-01",
        "2026-11-24T25:00:00Z",
        "0000-01-01",
        "9999-12-31",
        "2026-11-24T08:00:00+25:00",
        "2026",
        "2026112408",
        "32 Nov 2026 08:00:00 GMT",
        "24 Nvo 2026 08:00:00 GMT",
        "Tue, 24 Nov 2026 24:61:00 GMT",
        "1e9"
      })
  void othersAreNot(String written) {
    assertThat(WireDate.read(written, Submissions.DAMASCUS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/u/2025/02/a-2025-02-12T172412.921-780x470.jpg,2025-02-12T17:24:12Z",
    "/u/2025/02/12/a.jpg,2025-02-12T00:00:00Z",
    "/u/20250212_172412.jpg,2025-02-12T17:24:12Z",
    "/u/2025/02/12345.jpg,",
    "/u/a-2025-02-31.jpg,",
    "/u/a-2029-02-12.jpg,"
  })
  void pathsOfPicturesHoldDates(String path, OffsetDateTime meant) {
    var found =
        DateInPath.find(
            List.of(new Picture(path, "", null)), Instant.parse("2026-11-24T08:00:00Z"));
    assertThat(found.map(WireDate::time).orElse(null)).isEqualTo(meant);
  }

  @Test
  void pathWithATimeGoesBeforeOneWithout() {
    var pictures =
        List.of(
            new Picture("/2025/02/12/a.jpg", "", null),
            new Picture("/20250213T101112.jpg", "", null));
    assertThat(
            DateInPath.find(pictures, Instant.parse("2026-11-24T08:00:00Z"))
                .orElseThrow()
                .hasTime())
        .isTrue();
  }
}
