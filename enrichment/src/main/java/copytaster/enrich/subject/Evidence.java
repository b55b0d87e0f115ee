package copytaster.enrich.subject;

import copytaster.article.Subject;
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
  private final byte[] uses;
  private final OwnEvidence own;

  Evidence(SubjectVocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.scores = new float[vocabulary.size()];
    this.uses = new byte[vocabulary.endOfTerms()];
    this.own = new OwnEvidence(vocabulary);
  }

  void add(Term term, float boost) {
    int use = uses[term.number()];
    if (use < REPEATS.length) {
      uses[term.number()]++;
      float amount = boost * REPEATS[use];
      term.addTo(scores, amount);
      for (var clue : term.clues()) {
        own.add(clue, clue.weight() * amount);
      }
    }
  }

  /** Returns the subjects that are strong enough for an article of so many words. */
  List<Subject> verdict(int words, String language) {
    float least = SHORT_TEXT + Math.min(MOST_POINTS, words / WORDS_PER_POINT);
    var chosen = new ArrayList<Integer>(MOST_AT_TOP + MOST_BELOW);
    addStrongest(chosen, least, MOST_AT_TOP, SHARE_OF_BEST, true);
    addStrongest(chosen, least, MOST_BELOW, SHARE_OF_BEST_BELOW, false);
    var subjects = new ArrayList<Subject>(chosen.size());
    for (int i : chosen) {
      subjects.add(subject(i, chosen.getFirst(), language, own.rule(i, scores[i] - least)));
    }
    return subjects;
  }

  // Those below the top are only looked for under the ones that were chosen there.
  private void addStrongest(
      List<Integer> chosen, float least, int most, float share, boolean isTop) {
    float enough = least;
    for (int found = 0; found < most; found++) {
      int best = strongest(chosen, isTop);
      if (best == SubjectVocabulary.NONE || scores[best] < enough) {
        return;
      }
      if (found == 0) {
        enough = Math.max(least, share * Math.min(scores[best], FAR_AHEAD));
      }
      chosen.add(best);
    }
  }

  private int strongest(List<Integer> chosen, boolean isTop) {
    int best = SubjectVocabulary.NONE;
    for (int i = 0; i < scores.length; i++) {
      if ((best == SubjectVocabulary.NONE || scores[i] > scores[best])
          && isTop == (vocabulary.parent(i) == SubjectVocabulary.NONE)
          && !chosen.contains(i)
          && (isTop || chosen.contains(vocabulary.top(i)))) {
        best = i;
      }
    }
    return best;
  }

  private Subject subject(int number, int first, String language, @Nullable String rule) {
    var known = vocabulary.subject(number);
    return new Subject(
        known.code(),
        known.name(language),
        null,
        null,
        CREATOR,
        confidence(number),
        Math.min(100, Math.round(100 * scores[number] / scores[first])),
        rule);
  }

  // Much speaks for it, and little for what it might be mistaken for.
  private int confidence(int number) {
    float own = scores[number];
    float top = scores[vocabulary.top(number)];
    float other = 0;
    for (int i = 0; i < scores.length; i++) {
      if (i != vocabulary.top(number) && vocabulary.parent(i) == SubjectVocabulary.NONE) {
        other = Math.max(other, scores[i]);
      }
    }
    return Math.clamp(Math.round(100 * own / (own + HALF_SURE) * top / (top + other / 2)), 1, 100);
  }
}
