package copytaster.enrich.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Keyword;
import copytaster.article.Mention;
import copytaster.article.TextPart;
import copytaster.enrich.Texts;
import copytaster.enrich.Vocabulary;
import copytaster.enrich.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeywordExtractorTests {

  private final Vocabulary vocabulary = Texts.vocabulary();

  @Test
  void findsThePhrasesThatComeAgain() {
    var keywords =
        extract(
            "مهرجان السينما في تونس",
            "انطلق مهرجان السينما أمس في تونس. ويستمر مهرجان السينما أسبوعا، وقال المدير إن ذلك جيد.",
            3);
    var headline = new Mention(TextPart.HEADLINE, 0, 14, "مهرجان السينما");
    assertThat(keywords.getFirst())
        .isEqualTo(new Keyword("مهرجان السينما", 100, List.of(headline)));
    assertThat(keywords).hasSize(3).extracting(Keyword::text).contains("تونس");
  }

  @Test
  void beginsAndEndsWithNoStopWordAndNoNumber() {
    assertThat(extract("", "قال إن في على 12 34 the of and", 5)).isEmpty();
  }

  private List<Keyword> extract(String headline, String body, int most) {
    var extractor = new KeywordExtractor(vocabulary.languages().words(), most);
    return extractor.extract(
        Document.of(Texts.article(headline, body), vocabulary.words(), 10_000));
  }
}
