package copytaster.enrich.subject;

import copytaster.article.Subject;
import copytaster.enrich.text.Document;
import copytaster.enrich.text.Passage;
import java.util.List;

/** Tells the subjects of an article by the terms it uses, several where several are strong. */
public final class SubjectClassifier {

  private static final float HEADLINE_BOOST = 3;
  private static final float BODY_BOOST = 1;

  private final SubjectVocabulary vocabulary;

  /** Makes one for a vocabulary. */
  public SubjectClassifier(SubjectVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Returns the subjects, top level first, the strongest first in each.
   *
   * @param language in which their names are given
   */
  public List<Subject> classify(Document document, String language) {
    var evidence = new Evidence(vocabulary);
    weigh(document.headline(), HEADLINE_BOOST, evidence);
    weigh(document.body(), BODY_BOOST, evidence);
    int words = document.headline().tokens().size() + document.body().tokens().size();
    return evidence.verdict(words, language);
  }

  private void weigh(Passage passage, float boost, Evidence evidence) {
    var tokens = passage.tokens();
    var longest = new Longest();
    for (int i = 0; i < tokens.size(); ) {
      longest.end = i;
      vocabulary.terms().find(tokens, passage.prefixes(), i, longest::take);
      if (longest.end > i) {
        evidence.add(longest.clues, boost);
      }
      i = Math.max(i + 1, longest.end);
    }
  }

  private static final class Longest {
    private int end;
    private List<Clue> clues = List.of();

    private void take(int skipped, int newEnd, List<Clue> found) {
      if (newEnd > end) {
        end = newEnd;
        clues = found;
      }
    }
  }
}
