package copytaster.enrich.subject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** What a phrase says: of which subjects, those above included, and how much of each. */
final class Term {

  // Of what speaks for a subject, this much speaks for the one above it.
  static final float TO_PARENT = 0.8f;

  private final int number;
  private final List<Clue> clues = new ArrayList<>(1);
  private int[] subjects = {};
  private float[] weights = {};

  /**
   * Makes one that says nothing yet.
   *
   * @param number forms of one word have one number
   */
  Term(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  /** Returns what it was made of. */
  List<Clue> clues() {
    return clues;
  }

  void add(Clue clue) {
    clues.add(clue);
  }

  /**
   * Works out what it says. Within one branch the strongest clue counts, not their sum, so that a
   * branch with many subjects is no better off. A term that speaks for several branches says less
   * for each.
   *
   * @param vocabulary says which subject is above which
   */
  void weigh(SubjectVocabulary vocabulary) {
    var strongest = new TreeMap<Integer, Float>();
    for (var clue : clues) {
      float share = clue.weight();
      for (int i = clue.subject(); i != SubjectVocabulary.NONE; i = vocabulary.parent(i)) {
        strongest.merge(i, share, (a, b) -> Math.abs(a) >= Math.abs(b) ? a : b);
        share *= TO_PARENT;
      }
    }
    subjects = strongest.keySet().stream().mapToInt(i -> i).toArray();
    weights = new float[subjects.length];
    for (int i = 0; i < subjects.length; i++) {
      float own = strongest.getOrDefault(vocabulary.top(subjects[i]), 0f);
      weights[i] = strongest.getOrDefault(subjects[i], 0f) * share(own, strongest, vocabulary);
    }
  }

  private static float share(
      float own, TreeMap<Integer, Float> strongest, SubjectVocabulary vocabulary) {
    float all = 0;
    for (var entry : strongest.entrySet()) {
      boolean isTop = vocabulary.parent(entry.getKey()) == SubjectVocabulary.NONE;
      all += isTop ? Math.max(0, entry.getValue()) : 0;
    }
    return own <= 0 ? 1 : (float) Math.sqrt(own / all);
  }

  /** Adds what it says to the scores of all subjects. */
  void addTo(float[] scores, float amount) {
    for (int i = 0; i < subjects.length; i++) {
      scores[subjects[i]] += weights[i] * amount;
    }
  }

  @Override
  public String toString() {
    return number + " " + Arrays.toString(subjects) + " " + Arrays.toString(weights);
  }
}
