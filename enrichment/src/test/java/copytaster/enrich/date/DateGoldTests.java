package copytaster.enrich.date;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.DateMention;
import copytaster.enrich.PlainText;
import copytaster.enrich.Vocabulary;
import copytaster.enrich.evaluate.DateEvaluation;
import copytaster.enrich.text.Document;
import copytaster.enrich.text.TabbedRow;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates of {@code dates.tsv}, part by part; a failure lists what is wrong. */
class DateGoldTests {

  private static final double FLOOR = 0.97;
  private static final String GOLD = gold();
  private static final Vocabulary VOCABULARY = Vocabulary.delivered();

  @ParameterizedTest
  @ValueSource(strings = {"dev", "held-out"})
  void findsTheExactValuesAndNoOthers(String part) throws IOException {
    var evaluation = evaluate(part);
    var totals = evaluation.total();
    var report = totals + "\n" + misses(evaluation);
    assertThat(totals.recall()).as(report).isGreaterThanOrEqualTo(FLOOR);
    assertThat(totals.precision()).as(report).isGreaterThanOrEqualTo(FLOOR);
    assertThat((double) totals.exact() / totals.correct()).as(report).isGreaterThanOrEqualTo(FLOOR);
  }

  @Test
  void isLargeEnoughToSaySomething() {
    var rows = TabbedRow.read("dates.tsv", GOLD);
    assertThat(dates(rows)).isGreaterThanOrEqualTo(400);
    assertThat(dates(rows.stream().filter(row -> row.cell(1).equals("ar")).toList()))
        .isGreaterThanOrEqualTo(250);
    assertThat(rows.stream().filter(row -> row.cell(3).isEmpty())).hasSizeGreaterThanOrEqualTo(60);
  }

  private static long dates(List<TabbedRow> rows) {
    return rows.stream().mapToLong(row -> row.cell(3).chars().filter(c -> c == '=').count()).sum();
  }

  private static DateEvaluation evaluate(String part) throws IOException {
    return DateEvaluation.of(new StringReader(GOLD), part::equals, DateGoldTests::find);
  }

  private static List<DateMention> find(String text, String language, LocalDate day) {
    var article = new PlainText("text", "", text, language, day).article();
    return VOCABULARY.dates().find(Document.of(article, VOCABULARY.words(), 10_000));
  }

  private static String misses(DateEvaluation evaluation) {
    return evaluation.wrong().stream()
        .map(DateEvaluation.Wrong::toString)
        .collect(Collectors.joining("\n"));
  }

  private static String gold() {
    try (var lines = DateEvaluation.ownLines()) {
      return lines.readAllAsString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
