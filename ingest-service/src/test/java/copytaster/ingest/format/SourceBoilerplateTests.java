package copytaster.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Article;
import copytaster.article.Boilerplate;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceBoilerplateTests {

  private static final Conventions CONVENTIONS =
      new Conventions(
          Submissions.DAMASCUS,
          Submissions.CONVENTIONS.boilerplate(),
          Conventions.bySource(
              Map.of("وكالة الأفق", BoilerplateRules.parse("line\tخدمة الأفق الصباحية"))));

  private static final String TEXT = "عنوان\n\nنص الخبر كما ورد.\nخدمة الأفق الصباحية";

  @Test
  void headerThatNamesTheSourceBringsItsRules() {
    var article = read("text/plain", TEXT, source("وكالة الافق"));
    assertThat(article.boilerplate())
        .extracting(Boilerplate::text)
        .containsExactly("خدمة الأفق الصباحية");
    assertThat(article.text()).isEqualTo("نص الخبر كما ورد.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "text/markdown"})
  void creditInTheTextBringsThemToo(String mediaType) {
    var article = read(mediaType, TEXT + "\nالمصدر: وكالة الأفق", Hints.NONE);
    assertThat(article.boilerplate()).extracting(Boilerplate::line).containsExactly(3, 4);
    assertThat(article.infoSources()).extracting("name").containsExactly("وكالة الأفق");
  }

  @Test
  void otherSourcesKeepTheLine() {
    assertThat(read("text/plain", TEXT, Hints.NONE).boilerplate()).isEmpty();
    assertThat(read("text/plain", TEXT, source("وكالة أخرى")).boilerplate()).isEmpty();
    var credited = read("text/plain", TEXT + "\nالمصدر: وكالة أخرى", Hints.NONE);
    assertThat(credited.boilerplate()).extracting(Boilerplate::line).containsExactly(4);
  }

  @Test
  void headerGoesBeforeTheCreditInTheText() {
    var article = read("text/plain", TEXT + "\nالمصدر: وكالة الأفق", source("وكالة أخرى"));
    assertThat(article.text()).contains("خدمة الأفق الصباحية");
  }

  private static Hints source(String name) {
    return new Hints("1", "2026-11-24T10:00:00Z", "ar", name);
  }

  private static Article read(String mediaType, String text, Hints hints) {
    return Submissions.article(
        new Submission(
            "0193f6a0-7c3e-7000-8000-000000000001",
            "anb",
            Submissions.RECEIVED,
            mediaType,
            null,
            text.getBytes(StandardCharsets.UTF_8),
            hints,
            CONVENTIONS));
  }
}
