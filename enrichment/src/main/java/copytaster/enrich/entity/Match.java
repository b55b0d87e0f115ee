package copytaster.enrich.entity;

import copytaster.enrich.text.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Some tokens that the vocabulary has, and what they may mean.
 *
 * @param passage the text
 * @param from the first token
 * @param to the token behind the last
 * @param skipped how many characters of the first token are no part of the name
 * @param aliases what it may mean, one or more
 */
record Match(Passage passage, int from, int to, int skipped, List<Alias> aliases) {

  private static final int SHARED_NAME = 15;

  boolean isAtTheBeginOf(Match other) {
    return passage.part() == other.passage.part() && from == other.from;
  }

  boolean isAt(Match other) {
    return to == other.to && skipped == other.skipped;
  }

  boolean isAt(Span span) {
    return to == span.to() && comparedToBegin(span) == 0;
  }

  /** Compares where it begins to where a span does, in the order of the text. */
  int comparedToBegin(Span span) {
    int byPart = passage.part().compareTo(span.passage().part());
    return byPart == 0 ? Integer.compare(from, span.from()) : byPart;
  }

  /** Returns it with more that it may mean. */
  // A new list: the one there may be the vocabulary's.
  Match with(List<Alias> more) {
    var all = new ArrayList<>(aliases);
    all.addAll(more);
    return new Match(passage, from, to, skipped, all);
  }

  /** Returns the span of one of its meanings. */
  Span span(Alias alias) {
    int confidence = alias.kind().confidence() - (isShared(alias) ? SHARED_NAME : 0);
    return new Span(
        passage,
        from + alias.lead(),
        to,
        alias.lead() > 0 ? 0 : skipped,
        alias.entity().type(),
        confidence,
        0,
        alias.rule(),
        alias);
  }

  private boolean isShared(Alias chosen) {
    if (!chosen.kind().isPartial() && !chosen.isOwn()) {
      for (var alias : aliases) {
        if (alias.kind().isSufficient() && !alias.entity().equals(chosen.entity())) {
          return true;
        }
      }
    }
    return false;
  }
}
