package copytaster.enrich.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import copytaster.article.DateMention;
import copytaster.enrich.PlainText;
import copytaster.enrich.Texts;
import copytaster.enrich.Vocabulary;
import copytaster.enrich.evaluate.DateEvaluation.Totals;
import copytaster.enrich.text.Document;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateEvaluationTests {

  private static final String LINES =
      """
      # a comment

      2025-02-12	en	They met yesterday.	yesterday=2025-02-11	dev
      2025-02-12	en	They met yesterday.	yesterday=2025-02-10	dev
      2025-02-12	en	They met on 5 May 2024 and left.	May 2024=2024-05-05	held-out
      2025-02-12	en	They met yesterday.		dev
      2025-02-12	ar	وصل أمس ثم سافر في عيد الأم.	أمس=2025-02-11 | عيد الأم=2025-03-21	dev
      """;

  private final Vocabulary vocabulary = Texts.vocabulary();

  @Test
  void countsWhatIsCorrectMissedAndFalseByLanguage() throws IOException {
    var evaluation = DateEvaluation.of(new StringReader(LINES), this::find);
    assertThat(evaluation.totals())
        .containsOnlyKeys("ar", "en")
        .containsEntry("en", new Totals(4, 3, 2, 1, 1, 2))
        .containsEntry("ar", new Totals(1, 2, 1, 1, 1, 0));
    assertThat(evaluation.total()).isEqualTo(new Totals(5, 5, 3, 2, 2, 2));
    assertThat(evaluation.total().recall()).isEqualTo(0.6);
    assertThat(evaluation.total().precision()).isEqualTo(0.6);
  }

  @Test
  void listsTheLinesThatAreWrongWithWhatWasFound() throws IOException {
    var evaluation = DateEvaluation.of(new StringReader(LINES), this::find);
    assertThat(evaluation.wrong()).extracting(DateEvaluation.Wrong::line).containsExactly(4, 6, 7);
    assertThat(evaluation.wrong().getFirst())
        .hasToString(
            "4: They met yesterday. expected [yesterday=2025-02-10],"
                + " found [yesterday=2025-02-11]");
  }

  @Test
  void measuresOnlyThePartsThatAreAskedFor() throws IOException {
    var heldOut = DateEvaluation.of(new StringReader(LINES), "held-out"::equals, this::find);
    assertThat(heldOut.total()).isEqualTo(new Totals(1, 1, 1, 0, 0, 0));
    var none = DateEvaluation.of(new StringReader(LINES), _ -> false, this::find);
    assertThat(none.total()).isEqualTo(Totals.NONE);
    assertThat(none.total().recall()).isEqualTo(1);
    assertThat(none.total().precision()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yesterday;en;text;;dev | dates, line 1: no day: yesterday",
        "2025-02-12;;text;;dev | dates, line 1: no language in column 2",
        "2025-02-12;en;;;dev | dates, line 1: no text in column 3",
        "2025-02-12;en;text;today=2025-02-12 | dates, line 1: no date of the text: today=2025-02-12",
        "2025-02-12;en;text;text | dates, line 1: no date of the text: text",
      })
  void namesTheLineThatItCannotUse(String line, String why) {
    assertThatThrownBy(
            () -> DateEvaluation.of(new StringReader(line.replace(';', '\t')), this::find))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(why);
  }

  private List<DateMention> find(String text, String language, LocalDate day) {
    var article = new PlainText("text", "", text, language, day).article();
    return vocabulary.dates().find(Document.of(article, vocabulary.words(), 10_000));
  }
}
