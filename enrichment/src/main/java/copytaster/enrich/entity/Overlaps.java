package copytaster.enrich.entity;

import copytaster.article.TextPart;
import copytaster.enrich.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Chooses among names that overlap: the weightiest first, then what it leaves room for. */
final class Overlaps {

  private static final Comparator<Span> WEIGHTIEST =
      Comparator.comparingInt(Span::weight).reversed().thenComparingInt(Span::from);

  private final Map<TextPart, boolean[]> taken = new EnumMap<>(TextPart.class);
  private final List<Span> chosen = new ArrayList<>();

  /** Adds those of the spans that there is room for. */
  void add(List<Span> spans) {
    spans.stream().sorted(WEIGHTIEST).forEach(this::add);
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
    chosen.sort(
        Comparator.comparing((Span span) -> span.passage().part()).thenComparingInt(Span::from));
    return chosen;
  }

  private boolean[] tokens(Passage passage) {
    return taken.computeIfAbsent(passage.part(), _ -> new boolean[passage.tokens().size()]);
  }
}
