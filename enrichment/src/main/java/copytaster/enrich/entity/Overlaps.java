package copytaster.enrich.entity;

import copytaster.article.TextPart;
import copytaster.enrich.text.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses among names that overlap: the weightiest first, then what it leaves room for. */
final class Overlaps {

  // The name on each token of each text.
  private final Map<TextPart, @Nullable Span[]> taken = new EnumMap<>(TextPart.class);

  /** Adds those of the spans that there is room for. */
  void add(List<Span> spans) {
    var byPlace = Sorted.by(Span::from, spans);
    Sorted.by(span -> -span.weight(), byPlace).forEach(this::add);
  }

  /** Orders spans as the text does. */
  static int byPlace(Span one, Span other) {
    int byPart = one.passage().part().compareTo(other.passage().part());
    return byPart == 0 ? Integer.compare(one.from(), other.from()) : byPart;
  }

  private void add(Span span) {
    if (isFree(span.passage(), span.from(), span.to())) {
      Arrays.fill(tokens(span.passage()), span.from(), span.to(), span);
    }
  }

  /** Returns whether no name was chosen on any of the tokens. */
  boolean isFree(Passage passage, int from, int to) {
    var tokens = tokens(passage);
    for (int i = from; i < to; i++) {
      if (tokens[i] != null) {
        return false;
      }
    }
    return true;
  }

  /** Returns what was chosen, in the order of the text. */
  List<Span> chosen() {
    var chosen = new ArrayList<Span>();
    for (var tokens : taken.values()) {
      for (int i = 0; i < tokens.length; i = tokens[i] == null ? i + 1 : tokens[i].to()) {
        if (tokens[i] != null) {
          chosen.add(tokens[i]);
        }
      }
    }
    return chosen;
  }

  private @Nullable Span[] tokens(Passage passage) {
    return taken.computeIfAbsent(passage.part(), _ -> new Span[passage.tokens().size()]);
  }
}
