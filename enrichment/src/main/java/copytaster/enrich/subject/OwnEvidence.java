package copytaster.enrich.subject;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the terms of a newsroom's own entries say of one article. */
final class OwnEvidence {

  private final SubjectVocabulary vocabulary;
  // By subject and entry, what it adds there and to the subjects above.
  private final Map<Integer, Map<String, Float>> amounts = new HashMap<>();

  OwnEvidence(SubjectVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds what a clue says; a delivered one adds nothing. */
  void add(Clue clue, float amount) {
    var rule = clue.rule();
    if (rule == null) {
      return;
    }
    float share = amount;
    for (int i = clue.subject(); i != SubjectVocabulary.NONE; i = vocabulary.parent(i)) {
      amounts.computeIfAbsent(i, _ -> new HashMap<>()).merge(rule, share, Float::sum);
      share *= TermWeights.TO_PARENT;
    }
  }

  /**
   * Returns the entry that says most for a subject, if the subject would not be there without own
   * entries.
   *
   * @param spare by how much the subject is stronger than it had to be
   */
  @Nullable String rule(int subject, float spare) {
    var own = amounts.getOrDefault(subject, Map.of());
    float sum = 0;
    for (float amount : own.values()) {
      sum += amount;
    }
    return sum > spare ? most(own) : null;
  }

  private static @Nullable String most(Map<String, Float> own) {
    return own.entrySet().stream()
        .max(Map.Entry.<String, Float>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
