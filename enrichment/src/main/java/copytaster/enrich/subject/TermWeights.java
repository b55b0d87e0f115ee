package copytaster.enrich.subject;

import java.util.List;
import java.util.TreeMap;

/** Works out what a term says, of all subjects: those above included. */
final class TermWeights {

  // Of what speaks for a subject, this much speaks for the one above it.
  static final float TO_PARENT = 0.8f;

  private final SubjectVocabulary vocabulary;

  /**
   * Makes one.
   *
   * @param vocabulary says which subject is above which
   */
  TermWeights(SubjectVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Returns how much a term says of each subject, by its number. Within one branch the strongest
   * clue counts, not their sum, so that a branch with many subjects is no better off. A term that
   * speaks for several branches says less for each.
   */
  TreeMap<Integer, Float> of(List<Clue> clues) {
    var strongest = new TreeMap<Integer, Float>();
    for (var clue : clues) {
      float share = clue.weight();
      for (int i = clue.subject(); i != SubjectVocabulary.NONE; i = vocabulary.parent(i)) {
        strongest.merge(i, share, (a, b) -> Math.abs(a) >= Math.abs(b) ? a : b);
        share *= TO_PARENT;
      }
    }
    float all = sumAtTop(strongest);
    var weights = new TreeMap<Integer, Float>();
    strongest.forEach((i, weight) -> {
      float top = strongest.getOrDefault(vocabulary.top(i), 0f);
      weights.put(i, top <= 0 ? weight : weight * (float) Math.sqrt(top / all));
    });
    return weights;
  }

  private float sumAtTop(TreeMap<Integer, Float> strongest) {
    float sum = 0;
    for (var entry : strongest.entrySet()) {
      boolean isTop = vocabulary.parent(entry.getKey()) == SubjectVocabulary.NONE;
      sum += isTop ? Math.max(0, entry.getValue()) : 0;
    }
    return sum;
  }
}
