package copytaster.index.read;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Body;
import copytaster.article.Headline;
import copytaster.index.IndexServiceTest;
import copytaster.index.Keys;
import copytaster.index.Pipeline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What words find, in Arabic, English and by names. */
@IndexServiceTest
class WordsIT {

  private final Reader reader;

  @Autowired
  WordsIT(Pipeline pipeline, RestTestClient http) {
    reader = new Reader(pipeline, http);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "موسكو",
        "بموسكو",
        "وموسكو",
        "الرئيس",
        "للرئيس",
        "رئيس",
        "ادلب",
        "إدلب",
        "محافظه",
        "محافظة",
        "أنقره",
        "١٢",
        "12",
        "\"لقاء بموسكو\"",
        "لقاء إدلب",
        "الإداره | زلزال"
      })
  void arabicIsFoundWithAndWithoutItsAffixesAndInEverySpelling(String words) {
    reader.index(
        reader
            .article("lead")
            .headlines(List.of(Headline.main("لقاء بموسكو بين الرئيس والإدارة")))
            .bodies(List.of(Body.plain("جرى في محافظة إدلب وأنقرة، بحضور ١٢ وزيراً."))),
        "ar");

    assertThat(reader.total("q", words)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"زلزال", "موسكو -لقاء", "\"بموسكو لقاء\"", "لقاء زلزال"})
  void arabicThatIsNotThereIsNotFound(String words) {
    reader.index(reader.article("lead").headlines(List.of(Headline.main("لقاء بموسكو"))), "ar");

    assertThat(reader.total("q", words)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"market", "markets", "MARKETS rise", "cafe", "café", "ris*", "fall | rises"})
  void englishIsFoundByItsStem(String words) {
    reader.index(
        reader.article("lead").headlines(List.of(Headline.main("Café markets rising"))), "en");

    assertThat(reader.total("q", words)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Haddad", "layla haddad", "حداد", "لحداد", "Leïla", "Damascus", "دمشق"})
  void anArticleIsFoundByNamesInAnotherLanguage(String name) {
    reader.index(reader.article("visit").headlines(List.of(Headline.main("لقاء"))), "ar");

    assertThat(reader.total("q", name)).isEqualTo(1);
    assertThat(reader.total("entity", name)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "((((", "a AND (b", "* *", "~2 \\", "+ - |", "a~9999 b", "\\u0000"})
  void noWordsAreAnError(String words) {
    assertThat(reader.exchange(Keys.READER, "/v1/articles?q={q}", words).getStatus().value())
        .isEqualTo(200);
  }

  @Test
  void highlightsAreEscaped() {
    reader.index(
        reader
            .article("xss")
            .headlines(List.of(Headline.main("<img src=x onerror=alert(1)> market")))
            .bodies(List.of(Body.plain("A market & <script>alert(1)</script>"))),
        "en");

    var highlights = reader.search("q", "markets").at("/articles/0/highlights");
    assertThat(highlights.at("/headline/0").asString())
        .contains("<mark>market</mark>", "&lt;img")
        .doesNotContain("<img");
    assertThat(highlights.at("/body/0").asString())
        .contains("<mark>market</mark>", "&amp;", "&lt;script&gt;")
        .doesNotContain("<script");
  }
}
