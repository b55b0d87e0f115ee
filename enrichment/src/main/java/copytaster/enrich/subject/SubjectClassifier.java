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
   * @param kinds what kinds of entities it names, one for each entity
   * @param language in which their names are given
   */
  public List<Subject> classify(Document document, List<String> kinds, String language) {
    var evidence = new Evidence(vocabulary);
    for (var kind : kinds) {
      weigh(kind, evidence);
    }
    weigh(document.headline(), HEADLINE_BOOST, evidence);
    weigh(document.body(), BODY_BOOST, evidence);
    int words = document.headline().tokens().size() + document.body().tokens().size();
    return evidence.verdict(words, language);
  }

  private void weigh(String kind, Evidence evidence) {
    weigh(kind, vocabulary.terms(), evidence);
    if (vocabulary.hasOwn()) {
      weigh(kind, vocabulary.ownTerms(), evidence);
    }
  }

  private static void weigh(String kind, TermTable terms, Evidence evidence) {
    int term = terms.kind(kind);
    if (term != TermTable.NONE) {
      evidence.add(terms.packed(), term, BODY_BOOST);
    }
  }

  // The longest phrase counts; the same words may be delivered and the newsroom's own.
  private void weigh(Passage passage, float boost, Evidence evidence) {
    var terms = vocabulary.terms();
    var starts = terms.starts(passage);
    var match = new TermMatch();
    var own = new TermMatch();
    int end = 0;
    for (int i = 0; i < starts.size(); i++) {
      int at = starts.token(i);
      if (at < end) {
        continue;
      }
      terms.find(passage, at, starts.found(i), match);
      end = match.end;
      if (vocabulary.hasOwn()) {
        vocabulary.ownTerms().find(passage, at, own);
        end = Math.max(end, own.end);
        add(vocabulary.ownTerms(), own, end, boost, evidence);
      }
      add(terms, match, end, boost, evidence);
    }
  }

  private static void add(
      TermTable terms, TermMatch match, int end, float boost, Evidence evidence) {
    if (match.term != TermTable.NONE && match.end == end) {
      evidence.add(terms.packed(), match.term, boost);
    }
  }
}
