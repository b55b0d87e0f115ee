package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.Passage;
import copytaster.enrich.text.PhraseTable;
import copytaster.enrich.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of the vocabulary that an article has. It looks twice: first which entities are named
 * so that nothing else can be meant, then at the surnames and ambiguous names that those explain,
 * whether they stand before or behind.
 */
final class Matches implements PhraseTable.Sink<Alias> {

  private static final int SURNAME_ALONE = 60;

  private final List<Match> matches = new ArrayList<>();
  private @Nullable Passage passage;
  private int at;

  /** Collects all names of a vocabulary in a text. */
  void collect(Passage text, EntityVocabulary vocabulary) {
    passage = text;
    var starts = vocabulary.starts(text);
    for (int i = 0; i < starts.size(); i++) {
      at = starts.token(i);
      vocabulary.find(text, at, starts.found(i), this);
    }
  }

  @Override
  public void take(int skipped, int end, List<Alias> aliases) {
    var text = passage;
    if (text == null || (end == at + 1 && isPreposition(text, at)) || isCompound(text, end)) {
      return;
    }
    var written = written(aliases, text.tokens(), at, end);
    if (!written.isEmpty()) {
      add(new Match(text, at, end, skipped, written));
    }
  }

  // Mostly all of them: then the vocabulary's own list will do.
  private static List<Alias> written(List<Alias> aliases, Tokens tokens, int from, int to) {
    for (int i = 0; i < aliases.size(); i++) {
      if (!aliases.get(i).isWrittenAt(tokens, from, to)) {
        var written = new ArrayList<>(aliases);
        written.removeIf(alias -> !alias.isWrittenAt(tokens, from, to));
        return written;
      }
    }
    return aliases;
  }

  // The same words may be in two tables: the newsroom's own, which comes first, and the delivered.
  private void add(Match match) {
    for (int i = matches.size() - 1; i >= 0 && matches.get(i).isAtTheBeginOf(match); i--) {
      if (matches.get(i).isAt(match)) {
        matches.set(i, matches.get(i).with(match.aliases()));
        return;
      }
    }
    matches.add(match);
  }

  // The preposition على is folded as the name علي is; the last letter tells them apart.
  private static boolean isPreposition(Passage text, int token) {
    var tokens = text.tokens();
    return text.isStopWord(token) && tokens.originalLast(token) == 'ى';
  }

  // Minneapolis-based is no Minneapolis, Al-Nibaie no Al.
  private static boolean isCompound(Passage text, int end) {
    return end < text.tokens().size()
        && text.tokens().gap(end) == '-'
        && text.tokens().isGlued(end)
        && Character.isLowerCase(text.tokens().originalFirst(end));
  }

  /** Returns the names that say by themselves, or by what else is named, whom they mean. */
  List<Span> spans() {
    var certain = new Overlaps();
    certain.add(spans(Named.NOTHING));
    return spans(Named.by(certain.chosen()));
  }

  private List<Span> spans(Named named) {
    var choice = new AliasChoice(named);
    var spans = new ArrayList<Span>();
    for (var match : matches) {
      var alias = choice.of(match);
      if (alias != null) {
        spans.add(match.span(alias));
      }
    }
    return spans;
  }

  /**
   * Returns the people who are named in short only, where a verb of saying, a title or a word of
   * ruling says that a person comes.
   */
  List<Span> alone(Reading reading) {
    var spans = new ArrayList<Span>();
    for (var match : matches) {
      if (match.passage().part() == reading.passage().part() && reading.isCued(match.from())) {
        match.aliases().stream()
            .filter(alias -> alias.kind() == AliasKind.SHORT && alias.entity().isWellKnown())
            .findFirst()
            .map(alias -> alone(match, alias))
            .ifPresent(spans::add);
      }
    }
    return spans;
  }

  private static Span alone(Match match, Alias alias) {
    return new Span(
        match.passage(),
        match.from(),
        match.to(),
        match.skipped(),
        EntityType.PERSON,
        SURNAME_ALONE,
        0,
        alias.rule(alias.kind().rule() + " behind a cue"),
        alias);
  }

  /**
   * Returns a person whom a rule found by the surname alone as the one of the vocabulary who bears
   * it, if there is but one.
   */
  Span linked(Span span) {
    boolean isOfRule = span.alias() == null && span.type() == EntityType.PERSON;
    var match = isOfRule ? at(span) : null;
    var bearer = match == null ? null : bearer(match);
    return bearer == null
        ? span
        : span.as(bearer, SURNAME_ALONE, bearer.rule(span.rule() + ", surname"));
  }

  // Matches are in the order of the text.
  private @Nullable Match at(Span span) {
    int low = 0;
    int high = matches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      low = matches.get(middle).comparedToBegin(span) < 0 ? middle + 1 : low;
      high = low > middle ? high : middle;
    }
    while (low < matches.size() && matches.get(low).comparedToBegin(span) == 0) {
      if (matches.get(low).isAt(span)) {
        return matches.get(low);
      }
      low++;
    }
    return null;
  }

  /**
   * Returns the name of the one thing of its type that the vocabulary calls so, even where the name
   * alone would not suffice; null if there is none, or several.
   */
  @Nullable Alias meant(Span span) {
    var match = at(span);
    return match == null
        ? null
        : sole(match.aliases().stream().filter(a -> a.entity().type() == span.type()).toList());
  }

  private static @Nullable Alias sole(List<Alias> aliases) {
    if (aliases.isEmpty()) {
      return null;
    }
    var first = aliases.getFirst();
    boolean isClear = !first.kind().isPartial() || first.entity().isWellKnown();
    return isClear && areOfOne(aliases) ? first : null;
  }

  private static boolean areOfOne(List<Alias> aliases) {
    var entity = aliases.getFirst().entity();
    return aliases.stream().allMatch(alias -> alias.entity().equals(entity));
  }

  private static @Nullable Alias bearer(Match match) {
    var first = match.aliases().getFirst();
    return first.entity().isWellKnown() && areOfOne(match.aliases()) ? first : null;
  }
}
