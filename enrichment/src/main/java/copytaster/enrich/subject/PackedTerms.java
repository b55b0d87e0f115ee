package copytaster.enrich.subject;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What terms say, one behind the other: number, how many subjects, then each with its weight. */
final class PackedTerms {

  private static final int HEAD = 2;

  private int[] data = new int[64];
  private int size = 1;
  private final Map<Integer, List<Clue>> own = new HashMap<>();

  /** Adds a term, and returns its place. */
  int add(int number, List<Clue> clues, TermWeights weights) {
    var says = weights.of(clues);
    int place = size;
    size += HEAD + 2 * says.size();
    if (size > data.length) {
      data = Arrays.copyOf(data, 2 * size);
    }
    data[place] = number;
    data[place + 1] = says.size();
    int at = place + HEAD;
    for (var entry : says.entrySet()) {
      data[at++] = entry.getKey();
      data[at++] = Float.floatToRawIntBits(entry.getValue());
    }
    if (clues.stream().anyMatch(clue -> clue.rule() != null)) {
      own.put(place, List.copyOf(clues));
    }
    return place;
  }

  void trim() {
    data = Arrays.copyOf(data, size);
  }

  int number(int place) {
    return data[place];
  }

  /** Adds what a term says to the scores of all subjects. */
  void addTo(float[] scores, int place, float amount) {
    int end = place + HEAD + 2 * data[place + 1];
    for (int i = place + HEAD; i < end; i += 2) {
      scores[data[i]] += Float.intBitsToFloat(data[i + 1]) * amount;
    }
  }

  /** Returns whether any term is of a newsroom's own entry. */
  boolean hasOwn() {
    return !own.isEmpty();
  }

  /** Returns the clues of a term that a newsroom's own entry has, none for a delivered one. */
  List<Clue> own(int place) {
    return own.getOrDefault(place, List.of());
  }
}
