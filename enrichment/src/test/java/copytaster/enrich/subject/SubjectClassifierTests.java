package copytaster.enrich.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import copytaster.article.Subject;
import copytaster.enrich.Texts;
import copytaster.enrich.Vocabulary;
import copytaster.enrich.text.Document;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.TabbedRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectClassifierTests {

  private final Vocabulary vocabulary = Texts.vocabulary();
  private final SubjectClassifier classifier = new SubjectClassifier(vocabulary.subjects());

  @Test
  void tellsWhatManyTermsSpeakFor() {
    var subjects =
        classify(
            "وقف إطلاق النار",
            "وصل الوزير إلى مجلس الوزراء والوزارة، وبحث مع رئيس الحكومة العقوبات.");
    assertThat(subjects)
        .extracting(Subject::uri)
        .containsExactlyInAnyOrder("medtop:11000000", "medtop:16000000", "medtop:20000593");
    assertThat(subjects)
        .allSatisfy(subject -> {
          assertThat(subject.creator()).isEqualTo("copytaster");
          assertThat(subject.confidence()).isBetween(1, 100);
          assertThat(subject.relevance()).isBetween(1, 100);
        });
    assertThat(subjects).extracting(Subject::name).contains("نزاعات وحرب وسلام");
  }

  @Test
  void tellsNothingByOneWord() {
    assertThat(classify("", "كانت الحكومة هناك")).isEmpty();
  }

  @Test
  void countsPluralsAndTheSubjectAbove() {
    assertThat(classify("Cabinet talks", "ministers and ministries"))
        .extracting(Subject::uri)
        .containsExactly("medtop:11000000", "medtop:20000593");
  }

  @Test
  void saysWhatIsWrongWithALine() {
    assertError("medtop:1\tA\t\tmedtop:2", "s.tsv, line 1: no such subject above: medtop:2");
    assertError("medtop:1\tA\t\t\tword^x", "s.tsv, line 1: no weight: x");
    assertError("medtop:1\tA\nmedtop:1\tB", "s.tsv, line 2: the code is there before: medtop:1");
  }

  private List<Subject> classify(String headline, String body) {
    var document = Document.of(Texts.article(headline, body), vocabulary.words(), 10_000);
    return classifier.classify(document, "ar");
  }

  private static void assertError(String file, String message) {
    var rows = TabbedRow.read("s.tsv", file);
    assertThatThrownBy(() -> SubjectVocabulary.of(rows, List.of(), new HashIndex())).hasMessage(message);
  }
}
