package copytaster.enrich.subject;

import copytaster.article.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Adds up what the terms of one article say. */
final class Evidence {

  private static final String CREATOR = "copytaster";
  // The second use of a term says less than the first, the fifth nothing.
  private static final float[] REPEATS = {1, 0.6f, 0.4f, 0.2f};
  // Of what speaks for a subject, this much speaks for the one above it.
  private static final float TO_PARENT = 0.8f;
  private static final float SHORT_TEXT = 2;
  private static final float WORDS_PER_POINT = 150;
  private static final float SHARE_OF_BEST = 0.35f;
  private static final float HALF_SURE = 4;
  private static final int MOST_AT_TOP = 3;
  private static final int MOST_BELOW = 3;

  private final SubjectVocabulary vocabulary;
  private final float[] scores;
  private final OwnEvidence own;
  private final IdentityHashMap<List<Clue>, Integer> uses = new IdentityHashMap<>();

  Evidence(SubjectVocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.scores = new float[vocabulary.size()];
    this.own = new OwnEvidence(vocabulary, TO_PARENT);
  }

  void add(List<Clue> clues, float boost) {
    int use = uses.merge(clues, 1, Integer::sum) - 1;
    if (use < REPEATS.length) {
      for (var clue : clues) {
        float amount = clue.weight() * boost * REPEATS[use];
        scores[clue.subject()] += amount;
        own.add(clue, amount);
      }
    }
  }

  /** Returns the subjects that are strong enough for an article of so many words. */
  List<Subject> verdict(int words, String language) {
    var totals = rolledUp();
    float least = SHORT_TEXT + Math.min(4, words / WORDS_PER_POINT);
    var chosen = new ArrayList<Integer>();
    chosen.addAll(strongest(totals, least, MOST_AT_TOP, this::isTop));
    var top = List.copyOf(chosen);
    chosen.addAll(strongest(totals, least, MOST_BELOW, i -> !isTop(i) && top.contains(topOf(i))));
    float best = top.isEmpty() ? 1 : totals[top.getFirst()];
    return chosen.stream()
        .map(i -> subject(i, totals[i], best, language, own.rule(i, totals[i] - least)))
        .toList();
  }

  private float[] rolledUp() {
    var totals = scores.clone();
    for (int i = 0; i < scores.length; i++) {
      float share = scores[i];
      for (int p = vocabulary.parent(i); share > 0 && p >= 0; p = vocabulary.parent(p)) {
        share *= TO_PARENT;
        totals[p] += share;
      }
    }
    return totals;
  }

  private static List<Integer> strongest(
      float[] totals, float least, int most, IntPredicate which) {
    var candidates =
        IntStream.range(0, totals.length)
            .filter(i -> totals[i] >= least)
            .filter(which)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -totals[i]))
            .limit(most)
            .toList();
    return candidates.stream()
        .filter(i -> totals[i] >= SHARE_OF_BEST * totals[candidates.getFirst()])
        .toList();
  }

  private boolean isTop(int subject) {
    return vocabulary.parent(subject) == SubjectVocabulary.NONE;
  }

  private int topOf(int subject) {
    int top = subject;
    while (!isTop(top)) {
      top = vocabulary.parent(top);
    }
    return top;
  }

  private Subject subject(
      int number, float total, float best, String language, @Nullable String rule) {
    var known = vocabulary.subject(number);
    return new Subject(
        known.code(),
        known.name(language),
        null,
        null,
        CREATOR,
        Math.round(100 * total / (total + HALF_SURE)),
        Math.min(100, Math.round(100 * total / best)),
        rule);
  }
}
