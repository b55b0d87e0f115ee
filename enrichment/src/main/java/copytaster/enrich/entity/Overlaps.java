package copytaster.enrich.entity;

import copytaster.article.TextPart;
import copytaster.enrich.text.Passage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Chooses among names that overlap: the weightiest first, then what it leaves room for. */
final class Overlaps {

  private final Map<TextPart, boolean[]> taken = new EnumMap<>(TextPart.class);
  private final List<Span> chosen = new ArrayList<>();

  /** Adds those of the spans that there is room for. */
  void add(List<Span> spans) {
    var weightiest = new ArrayList<>(spans);
    weightiest.sort(Overlaps::byWeight);
    weightiest.forEach(this::add);
  }

  /** Orders spans as the text does. */
  static int byPlace(Span one, Span other) {
    int byPart = one.passage().part().compareTo(other.passage().part());
    return byPart == 0 ? Integer.compare(one.from(), other.from()) : byPart;
  }

  // Written out, as byPlace is: comparators made of others took a tenth of the time.
  private static int byWeight(Span one, Span other) {
    int weightierFirst = Integer.compare(other.weight(), one.weight());
    return weightierFirst == 0 ? Integer.compare(one.from(), other.from()) : weightierFirst;
  }

  private void add(Span span) {
    if (isFree(span.passage(), span.from(), span.to())) {
      var tokens = tokens(span.passage());
      for (int i = span.from(); i < span.to(); i++) {
        tokens[i] = true;
      }
      chosen.add(span);
    }
  }

  /** Returns whether no name was chosen on any of the tokens. */
  boolean isFree(Passage passage, int from, int to) {
    var tokens = tokens(passage);
    for (int i = from; i < to; i++) {
      if (tokens[i]) {
        return false;
      }
    }
    return true;
  }

  /** Returns what was chosen, in the order of the text. */
  List<Span> chosen() {
    chosen.sort(Overlaps::byPlace);
    return chosen;
  }

  private boolean[] tokens(Passage passage) {
    return taken.computeIfAbsent(passage.part(), _ -> new boolean[passage.tokens().size()]);
  }
}
