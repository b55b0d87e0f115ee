package copytaster.enrich.subject;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.enrich.Texts;
import copytaster.enrich.Vocabulary;
import copytaster.enrich.evaluate.LabelledText;
import copytaster.enrich.evaluate.SubjectEvaluation;
import copytaster.enrich.text.Document;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Short stories written for this test, thirteen for each subject at the top, before the terms were
 * looked at. Those that are held out were never tuned on.
 */
class SubjectGoldTests {

  private static final Vocabulary VOCABULARY =
      Vocabulary.of(List.of(), Vocabulary.resource("subjects.tsv"));

  private final SubjectClassifier classifier = new SubjectClassifier(VOCABULARY.subjects());

  @ParameterizedTest
  @CsvSource({"held-out, ar", "held-out, en", "dev, ar", "dev, en"})
  void tellsTheSubjectsOfStories(String part, String language) throws IOException {
    var evaluation = evaluation(part, language);
    assertThat(evaluation.texts()).isGreaterThan(50);
    assertThat(evaluation.accuracy())
        .as("worst: %s", evaluation.errors())
        .isGreaterThanOrEqualTo(0.92);
    assertThat(evaluation.micro().precision()).isGreaterThan(0.75);
    assertThat(evaluation.micro().recall()).isGreaterThan(0.92);
    assertThat(evaluation.below().recall()).isGreaterThan(0.65);
  }

  @Test
  void everyTopLevelIsFoundAndIsMostlyRight() throws IOException {
    var evaluation = evaluation("", "");
    assertThat(evaluation.scores()).hasSize(17);
    assertThat(evaluation.scores())
        .allSatisfy((code, score) -> assertThat(score.f1()).as(code).isGreaterThan(0.7));
  }

  private SubjectEvaluation evaluation(String part, String language) throws IOException {
    var lines =
        resource()
            .lines()
            .filter(line -> line.contains("\"part\": \"" + part))
            .filter(line -> line.contains("\"language\": \"" + language))
            .collect(Collectors.joining("\n"));
    return SubjectEvaluation.of(new StringReader(lines), VOCABULARY.subjects(), this::subjects);
  }

  private List<copytaster.article.Subject> subjects(LabelledText text) {
    var article = Texts.article(text.headline(), text.text());
    var document = Document.of(article, VOCABULARY.words(), 10_000);
    return classifier.classify(document, List.of(), text.language());
  }

  private static String resource() throws IOException {
    try (var stream = SubjectGoldTests.class.getResourceAsStream("subjects.ndjson")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
