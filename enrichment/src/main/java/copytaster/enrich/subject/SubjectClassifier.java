package copytaster.enrich.subject;

import copytaster.article.Subject;
import copytaster.enrich.text.Document;
import copytaster.enrich.text.Passage;
import copytaster.enrich.text.PhraseTable;
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

  // The longest phrase counts; the same words may be delivered and the newsroom's own.
  private void weigh(Passage passage, float boost, Evidence evidence) {
    var delivered = new Longest(vocabulary.terms());
    var own = new Longest(vocabulary.ownTerms());
    for (int i = 0; i < passage.tokens().size(); ) {
      delivered.find(passage, i);
      own.find(passage, i);
      int end = Math.max(delivered.end, own.end);
      if (end > i && delivered.end == end) {
        evidence.add(delivered.clues, boost);
      }
      if (end > i && own.end == end) {
        evidence.add(own.clues, boost);
      }
      i = Math.max(i + 1, end);
    }
  }

  private static final class Longest {
    private final PhraseTable<Clue> terms;
    private int end;
    private List<Clue> clues = List.of();

    Longest(PhraseTable<Clue> terms) {
      this.terms = terms;
    }

    void find(Passage passage, int at) {
      end = at;
      terms.find(passage.tokens(), passage.prefixes(), at, this::take);
    }

    private void take(int skipped, int newEnd, List<Clue> found) {
      if (newEnd > end) {
        end = newEnd;
        clues = found;
      }
    }
  }
}
