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

  @Test
  void hearsWhatKindsOfEntitiesTheStoryNames() {
    assertThat(tell("m:1\tsport\t\t\t@club^3", List.of("club", "club"), "no word"))
        .extracting(Subject::uri)
        .containsExactly("m:1");
    assertThat(tell("m:1\tsport\t\t\t@club^3", List.of("company"), "no word")).isEmpty();
  }

  @Test
  void letsATermSpeakAgainstASubject() {
    var rows = "m:1\tpolitics\t\t\telection^3|federation^-3\nm:2\tsport\t\t\tfederation^2";
    assertThat(tell(rows, List.of(), "The election"))
        .extracting(Subject::uri)
        .containsExactly("m:1");
    assertThat(tell(rows, List.of(), "The election of the federation"))
        .extracting(Subject::uri)
        .containsExactly("m:2");
  }

  @Test
  void saysLessOfEachSubjectForATermOfSeveral() {
    var rows = "m:1\tA\t\t\tshared^2|own^2\nm:2\tB\t\t\tshared^2";
    var subjects = tell(rows, List.of(), "shared own");
    assertThat(subjects).extracting(Subject::uri).startsWith("m:1");
    var alone = tell("m:1\tA\t\t\tshared^2|own^2", List.of(), "shared own").getFirst();
    assertThat(subjects.getFirst().confidence()).isLessThan(alone.confidence());
  }

  @Test
  void countsABranchOnceHoweverManyOfItsSubjectsHaveATerm() {
    var deep = "m:1\tA\t\t\tterm^2\nm:11\tB\t\tm:1\tterm^2\nm:12\tC\t\tm:1\tterm^2";
    var flat = "m:1\tA\t\t\tterm^2";
    assertThat(tell(deep, List.of(), "a term").getFirst().confidence())
        .isEqualTo(tell(flat, List.of(), "a term").getFirst().confidence());
  }

  @Test
  void keepsASecondSubjectOfALongStoryThatIsStrongItself() {
    var rows =
        """
        m:1\tpolitics\t\t\tone^9|two^9|three^9|four^9|five^9
        m:2\twar\t\t\tarmy^9|siege^6
        m:3\tX\t\t\tother^9\
        """;
    assertThat(tell(rows, List.of(), "one two three four five army siege other"))
        .extracting(Subject::uri)
        .containsExactly("m:1", "m:2");
  }

  @Test
  void readsRetiredCodesAsThoseInTheirPlace() {
    var vocabulary =
        SubjectVocabulary.of(
            TabbedRow.read("s.tsv", "m:1\tA\nm:2\tB\t\tm:old"),
            TabbedRow.read("r.tsv", "m:old\tm:1"),
            new HashIndex());
    assertThat(vocabulary.top("m:2")).isEqualTo("m:1");
    assertThat(vocabulary.top("m:old")).isEqualTo("m:1");
    assertThat(vocabulary.current("m:other")).isEqualTo("m:other");
    assertThatThrownBy(() ->
            SubjectVocabulary.of(List.of(), TabbedRow.read("r.tsv", "a\tb\na\tc"), new HashIndex()))
        .hasMessage("r.tsv, line 2: the code is there before: a");
  }

  private static List<Subject> tell(String rows, List<String> kinds, String body) {
    var words = new HashIndex();
    var subjects = SubjectVocabulary.of(TabbedRow.read("s.tsv", rows), List.of(), words);
    var document = Document.of(Texts.article("", body), words, 10_000);
    return new SubjectClassifier(subjects).classify(document, kinds, "en");
  }

  private List<Subject> classify(String headline, String body) {
    var document = Document.of(Texts.article(headline, body), vocabulary.words(), 10_000);
    return classifier.classify(document, List.of(), "ar");
  }

  private static void assertError(String file, String message) {
    var rows = TabbedRow.read("s.tsv", file);
    assertThatThrownBy(() -> SubjectVocabulary.of(rows, List.of(), new HashIndex()))
        .hasMessage(message);
  }
}
