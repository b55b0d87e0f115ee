package copytaster.enrich.subject;

import copytaster.article.Subject;
import copytaster.enrich.text.HashIndex;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds up what the terms of one article say. */
final class Evidence {

  private static final String CREATOR = "copytaster";
  // The second use of a term says less than the first, the fifth nothing.
  private static final float[] REPEATS = {1, 0.6f, 0.4f, 0.2f};
  private static final float SHORT_TEXT = 1.1f;
  private static final float WORDS_PER_POINT = 150;
  private static final float MOST_POINTS = 4;
  private static final float SHARE_OF_BEST = 0.45f;
  private static final float SHARE_OF_BEST_BELOW = 0.35f;
  // In a long story the first subject may be far ahead: what is this strong itself is there too.
  private static final float FAR_AHEAD = 30;
  private static final float HALF_SURE = 2.5f;
  private static final int MOST_AT_TOP = 3;
  private static final int MOST_BELOW = 4;

  private final SubjectVocabulary vocabulary;
  private final float[] scores;
  private final HashIndex uses = new HashIndex(256);
  private final OwnEvidence own;

  Evidence(SubjectVocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.scores = new float[vocabulary.size()];
    this.own = new OwnEvidence(vocabulary);
  }

  /**
   * Adds what a term says.
   *
   * @param boost how much more it says for where it stands
   */
  void add(PackedTerms terms, int term, float boost) {
    // Behind none, as nothing is known by that.
    long number = 1L + terms.number(term);
    int use = (int) uses.bits(number);
    if (use < REPEATS.length) {
      uses.put(number, use + 1);
      float amount = boost * REPEATS[use];
      terms.addTo(scores, term, amount);
      if (terms.hasOwn()) {
        terms.own(term).forEach(clue -> own.add(clue, clue.weight() * amount));
      }
    }
  }

  /** Returns the subjects that are strong enough for an article of so many words. */
  List<Subject> verdict(int words, String language) {
    float least = SHORT_TEXT + Math.min(MOST_POINTS, words / WORDS_PER_POINT);
    var top = new Strongest(scores, MOST_AT_TOP);
    for (int subject : vocabulary.tops()) {
      top.offer(subject);
    }
    top.drop(least, SHARE_OF_BEST, FAR_AHEAD);
    var below = new Strongest(scores, MOST_BELOW);
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] >= least && vocabulary.top(i) != i && top.has(vocabulary.top(i))) {
        below.offer(i);
      }
    }
    below.drop(least, SHARE_OF_BEST_BELOW, FAR_AHEAD);
    return subjects(top, below, least, language);
  }

  private List<Subject> subjects(Strongest top, Strongest below, float least, String language) {
    var subjects = new ArrayList<Subject>(top.size() + below.size());
    for (var found : List.of(top, below)) {
      for (int i = 0; i < found.size(); i++) {
        int number = found.get(i);
        int relevance = Math.min(100, Math.round(100 * scores[number] / scores[top.get(0)]));
        subjects.add(
            subject(number, relevance, language, own.rule(number, scores[number] - least)));
      }
    }
    return subjects;
  }

  private Subject subject(int number, int relevance, String language, @Nullable String rule) {
    var known = vocabulary.subject(number);
    return new Subject(
        known.code(),
        known.name(language),
        null,
        null,
        CREATOR,
        confidence(number),
        relevance,
        rule);
  }

  // Much speaks for it, and little for what it might be mistaken for.
  private int confidence(int number) {
    float own = scores[number];
    float top = scores[vocabulary.top(number)];
    float other = 0;
    for (int i : vocabulary.tops()) {
      other = i == vocabulary.top(number) ? other : Math.max(other, scores[i]);
    }
    return Math.clamp(Math.round(100 * own / (own + HALF_SURE) * top / (top + other / 2)), 1, 100);
  }
}
