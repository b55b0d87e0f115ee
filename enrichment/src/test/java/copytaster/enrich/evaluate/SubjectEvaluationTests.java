package copytaster.enrich.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import copytaster.article.Subject;
import copytaster.enrich.subject.SubjectVocabulary;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.TabbedRow;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SubjectEvaluationTests {

  private static final SubjectVocabulary VOCABULARY =
      SubjectVocabulary.of(
          TabbedRow.read("s.tsv", "m:1\tpolitics\nm:2\tsport\nm:21\tsoccer\t\tm:2"),
          TabbedRow.read("r.tsv", "m:99\tm:21"),
          new HashIndex());

  @Test
  void countsTheFirstAndAllSubjectsAtTheTop() throws IOException {
    var evaluation =
        evaluate(
            """
            {"id": "a", "text": "A", "subjects": ["m:1"]}
            {"id": "b", "text": "B", "language": "en", "headline": "H", "subjects": ["m:2", "m:21"]}

            {"text": "C", "subjects": ["m:2"]}
            """,
            Map.of("A", List.of("m:1"), "B", List.of("m:1", "m:2", "m:21"), "C", List.of()));
    assertThat(evaluation.texts()).isEqualTo(3);
    assertThat(evaluation.accuracy()).isEqualTo(1.0 / 3);
    assertThat(evaluation.micro()).isEqualTo(new Score(2, 1, 1));
    assertThat(evaluation.scores())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("m:1", new Score(1, 1, 0), "m:2", new Score(1, 0, 1)));
    assertThat(evaluation.below()).isEqualTo(new Score(1, 0, 0));
    assertThat(evaluation.errors())
        .containsExactly(
            new SubjectError("b", List.of("m:2"), List.of("m:1", "m:2"), 80, "B"),
            new SubjectError("4", List.of("m:2"), List.of(), 0, "C"));
  }

  @Test
  void countsARetiredCodeAsTheOneInItsPlace() throws IOException {
    var evaluation =
        evaluate(
            "{\"text\": \"A\", \"subjects\": [\"m:99\"]}", Map.of("A", List.of("m:2", "m:21")));
    assertThat(evaluation.accuracy()).isEqualTo(1);
    assertThat(evaluation.below()).isEqualTo(new Score(1, 0, 0));
  }

  @Test
  void countsACodeThatNobodyKnowsAsItself() throws IOException {
    var evaluation =
        evaluate("{\"text\": \"A\", \"subjects\": [\"x\"]}", Map.of("A", List.of("m:1")));
    assertThat(evaluation.scores()).containsEntry("x", new Score(0, 0, 1));
  }

  @Test
  void saysWhichLineIsNone() {
    assertThatThrownBy(() -> evaluate("{\"text\": \"A\", \"subjects\": [\"m:1\"]}\n{", Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("line 2: ");
    assertThatThrownBy(() -> evaluate("{\"text\": \"A\"}", Map.of()))
        .hasMessage("line 1: no text or no subjects");
  }

  @Test
  void ofNothingNothingIsRight() throws IOException {
    assertThat(evaluate("", Map.of()).accuracy()).isZero();
  }

  private static SubjectEvaluation evaluate(String file, Map<String, List<String>> found)
      throws IOException {
    return SubjectEvaluation.of(
        new StringReader(file),
        VOCABULARY,
        text ->
            found.getOrDefault(text.text(), List.of()).stream()
                .map(uri -> new Subject(uri, null, null, null, "test", 80, 100, null))
                .toList());
  }
}
