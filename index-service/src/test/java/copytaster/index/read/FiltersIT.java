package copytaster.index.read;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Body;
import copytaster.article.Headline;
import copytaster.article.Revision;
import copytaster.article.Subject;
import copytaster.index.IndexServiceTest;
import copytaster.index.Keys;
import copytaster.index.Pipeline;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What the filters find, and how it is shown. */
@IndexServiceTest
class FiltersIT {

  private final Reader reader;

  @Autowired
  FiltersIT(Pipeline pipeline, RestTestClient http) {
    reader = new Reader(pipeline, http);
  }

  @Test
  void anEntityIsFoundByItsId() {
    reader.index(reader.article("visit"), "ar");

    assertThat(reader.total("entity", "gn:170654")).isEqualTo(1);
    assertThat(reader.total("entity", "gn:1706")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"medtop:11000000", "11000000", "Politics", "politics", "Foreign policy"})
  void aSubjectIsFoundByItsCodeAndItsName(String subject) {
    reader.index(
        reader
            .article("visit")
            .subjects(
                List.of(
                    new Subject("medtop:11000000", "politics", null, null, null, null, null),
                    new Subject(
                        "medtop:20000638", "foreign policy", null, null, null, null, null))),
        "en");

    assertThat(reader.total("subject", subject)).isEqualTo(1);
    assertThat(reader.total("subject", "medtop:99")).isZero();
  }

  @Test
  void aLanguageIsFoundWithItsRegions() {
    reader.index(reader.article("a"), "pt-BR");
    reader.index(reader.article("b"), "pt");

    assertThat(reader.total("lang", "pt")).isEqualTo(2);
    assertThat(reader.total("lang", "pt-br")).isEqualTo(1);
    assertThat(reader.total("lang", "po")).isZero();
  }

  @Test
  void theSourceIsACreditOrAProvider() {
    reader.index(reader.article("a"), "en");

    assertThat(reader.total("lang", "en")).isEqualTo(1);
    var byProvider = reader.get(Keys.NEWSROOM, "/v1/articles?source={p}&size=1", "anb");
    assertThat(byProvider.path("total").asLong()).isPositive();
  }

  @Test
  void daysAndTimesBelongToTheSpan() {
    reader.index(
        reader.article("a").versionCreated(OffsetDateTime.parse("2026-03-01T23:30:00-01:00")),
        "en");

    assertThat(reader.total("from", "2026-03-02")).isEqualTo(1);
    assertThat(reader.total("to", "2026-03-02")).isEqualTo(1);
    assertThat(reader.total("to", "2026-03-01")).isZero();
    assertThat(reader.total("from", "2026-03-02T00:30:00Z")).isEqualTo(1);
    assertThat(reader.total("from", "2026-03-02T00:30:00.001Z")).isZero();
  }

  @Test
  void theNewestAreFirst() {
    reader.index(
        reader.article("old").versionCreated(OffsetDateTime.parse("2026-03-01T00:00Z")), "en");
    reader.index(
        reader.article("new").versionCreated(OffsetDateTime.parse("2026-03-02T00:00Z")), "en");

    var articles = reader.search("lang", "en").path("articles");
    assertThat(articles.get(0).path("versionCreated").asString()).isEqualTo("2026-03-02T00:00:00Z");
  }

  @Test
  void anItemSaysWhatItIs() {
    reader.index(
        reader
            .article("item")
            .headlines(List.of(Headline.main("لقاء")))
            .bodies(List.of(Body.plain("نص الخبر"))),
        "ar");

    var item = reader.search("lang", "ar").at("/articles/0");
    assertThat(item.path("headline").asString()).isEqualTo("لقاء");
    assertThat(item.path("lead").asString()).isEqualTo("نص الخبر");
    assertThat(item.path("language").asString()).isEqualTo("ar");
    assertThat(item.path("direction").asString()).isEqualTo("rtl");
    assertThat(item.path("source").asString()).isEqualTo(reader.source());
    assertThat(item.path("pubStatus").asString()).isEqualTo("usable");
    assertThat(item.path("revision").asLong()).isEqualTo(Revision.live(1).value());
    assertThat(item.at("/entities/0/id").asString()).isEqualTo("gn:170654");
    assertThat(item.at("/entities/0/names/en").asString()).isEqualTo("Damascus");
    assertThat(item.path("body").isMissingNode()).isTrue();
  }

  @Test
  void whatIsAskedForWronglyIsRefusedWithWhatIsWrong() {
    reader.assertProblem("/v1/articles?query=x", "unknown-parameter", "?query");
    reader.assertProblem("/v1/articles?size=101", "invalid-parameter", "?size");
    reader.assertProblem("/v1/articles?lang=ar&lang=en", "invalid-parameter", "?lang");
    reader.assertProblem("/v1/articles/1-1-1-1-1", "invalid-parameter", "{id}");
  }
}
