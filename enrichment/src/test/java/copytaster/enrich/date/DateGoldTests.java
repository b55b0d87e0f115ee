package copytaster.enrich.date;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.enrich.Vocabulary;
import copytaster.enrich.evaluate.DateEvaluation;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.TabbedRow;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates of {@code dates.tsv}, part by part; a failure lists what is wrong. */
class DateGoldTests {

  private static final double FLOOR = 0.97;
  private static final String GOLD = gold();

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
    var words = new HashIndex();
    var finder = new DateFinder(Vocabulary.resource(DateFinder.WORDS), words);
    return DateEvaluation.of(finder, words, new StringReader(GOLD), part::equals);
  }

  private static String misses(DateEvaluation evaluation) {
    return evaluation.wrong().stream()
        .map(DateEvaluation.Wrong::toString)
        .collect(Collectors.joining("\n"));
  }

  private static String gold() {
    try (var stream = DateGoldTests.class.getResourceAsStream("dates.tsv")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
