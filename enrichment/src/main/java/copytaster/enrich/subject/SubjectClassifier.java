package copytaster.enrich.subject;

import copytaster.article.Subject;
import copytaster.enrich.text.Document;
import copytaster.enrich.text.Passage;
import copytaster.enrich.text.PhraseTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
   * @param kinds what kinds of entities it names, one for each entity
   * @param language in which their names are given
   */
  public List<Subject> classify(Document document, List<String> kinds, String language) {
    var evidence = new Evidence(vocabulary);
    for (var kind : kinds) {
      var term = vocabulary.kind(kind);
      if (term != null) {
        evidence.add(term, BODY_BOOST);
      }
    }
    weigh(document.headline(), HEADLINE_BOOST, evidence);
    weigh(document.body(), BODY_BOOST, evidence);
    int words = document.headline().tokens().size() + document.body().tokens().size();
    return evidence.verdict(words, language);
  }

  // The longest phrase counts; the same words may be delivered and the newsroom's own.
  private void weigh(Passage passage, float boost, Evidence evidence) {
    var delivered = new Longest(vocabulary.terms());
    var own = vocabulary.hasOwn() ? new Longest(vocabulary.ownTerms()) : null;
    for (int i = 0; i < passage.tokens().size(); ) {
      delivered.find(passage, i);
      int end = delivered.end;
      if (own != null) {
        own.find(passage, i);
        end = Math.max(end, own.end);
        own.addTo(evidence, boost, i, end);
      }
      delivered.addTo(evidence, boost, i, end);
      i = Math.max(i + 1, end);
    }
  }

  /** The longest phrase of a table at a place. */
  private static final class Longest implements PhraseTable.Sink<Term> {
    private final PhraseTable<Term> terms;
    private int end;
    private @Nullable Term term;

    Longest(PhraseTable<Term> terms) {
      this.terms = terms;
    }

    void find(Passage passage, int at) {
      end = at;
      term = null;
      terms.find(passage.tokens(), passage.prefixes(), at, this);
    }

    void addTo(Evidence evidence, float boost, int from, int longest) {
      if (term != null && end > from && end == longest) {
        evidence.add(term, boost);
      }
    }

    @Override
    public void take(int skipped, int newEnd, List<Term> found) {
      if (newEnd > end) {
        end = newEnd;
        term = found.getFirst();
      }
    }
  }
}
