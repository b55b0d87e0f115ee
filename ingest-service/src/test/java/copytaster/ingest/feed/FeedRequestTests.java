package copytaster.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import copytaster.access.Fault;
import copytaster.access.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class FeedRequestTests {

  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
  private static final String LEAST = "'url':'https://feeds.example/','provider':'anb'";

  @Test
  void takesWhatIsNeededAndAssumesTheRest() {
    assertThat(read(LEAST))
        .isEqualTo(
            new Feed(
                "one",
                "https://feeds.example/",
                "anb",
                Duration.ofMinutes(5),
                null,
                null,
                true,
                NOW));
  }

  @Test
  void takesAllThatCanBeSaid() {
    var feed =
        read(LEAST + ",'interval':'90s','language':'AR-eg','source':' وكالة ','enabled':false");
    assertThat(feed.interval()).isEqualTo(Duration.ofSeconds(90));
    assertThat(feed.language()).isEqualTo("ar-EG");
    assertThat(feed.source()).isEqualTo("وكالة");
    assertThat(feed.enabled()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          https://feeds.example/خبر?q=خبر, https://feeds.example/%D8%AE%D8%A8%D8%B1?q=%D8%AE%D8%A8%D8%B1
          https://أخبار.example:8443/a, https://xn--igbicxr.example:8443/a
          HTTPS://feeds.example/%20, HTTPS://feeds.example/%20
          """)
  void addressesMayBeInAnyLetters(String said, String asked) {
    assertThat(read("'provider':'anb','url':'" + said + "'").url()).isEqualTo(asked);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          "'url':'ftp://a.example/'", #/url, unreadable
          "'url':'/feed'", #/url, unreadable
          "'url':'http://u:p@a.example/'", #/url, unreadable
          "'url':'http:// /'", #/url, unreadable
          "'url':7", #/url, type
          "'url':' '", #/url, missing
          "'url':null", #/url, missing
          "'provider':'a b'", #/provider, not-allowed
          "'interval':'often'", #/interval, unreadable
          "'interval':'29s'", #/interval, out-of-range
          "'interval':'8d'", #/interval, out-of-range
          "'interval':'-5m'", #/interval, out-of-range
          "'interval':5", #/interval, type
          "'language':'no language'", #/language, unreadable
          "'enabled':'yes'", #/enabled, type
          "'a/b':1", #/a~1b, unknown
          """)
  void saysWhatIsWrong(String field, String pointer, String code) {
    assertThat(faults(LEAST + "," + field))
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(tuple(pointer, code));
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    assertThat(faults("'interval':'1s'"))
        .extracting(Fault::pointer)
        .containsExactly("#/url", "#/provider", "#/interval");
  }

  @Test
  void addressesAndSourcesHaveALimit() {
    var most = "https://a.example/" + "x".repeat(2048 - 18);
    assertThat(read("'provider':'anb','url':'" + most + "'").url()).hasSize(2048);
    assertThat(faults("'provider':'anb','url':'" + most + "x'"))
        .extracting(Fault::code)
        .containsExactly("too-long");
    assertThat(faults(LEAST + ",'source':'" + "x".repeat(257) + "'"))
        .extracting(Fault::code)
        .containsExactly("too-long");
  }

  @ParameterizedTest
  @CsvSource({"a b", "ا", "''", "../x"})
  void idsAreNames(String id) {
    assertThatThrownBy(() -> read(id, LEAST)).isInstanceOf(ProblemException.class);
  }

  private static List<Fault> faults(String fields) {
    try {
      throw new AssertionError(read(fields));
    } catch (ProblemException e) {
      return e.faults();
    }
  }

  private static Feed read(String fields) {
    return read("one", fields);
  }

  private static Feed read(String id, String fields) {
    var json = JsonMapper.shared().readTree("{" + fields.replace('\'', '"') + "}");
    return FeedRequest.read(id, json, Settings.of(), NOW);
  }
}
