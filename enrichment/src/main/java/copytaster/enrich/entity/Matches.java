package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.Passage;
import copytaster.enrich.text.PhraseTable;
import copytaster.enrich.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of the vocabulary that an article has. It looks twice: first which entities are named
 * so that nothing else can be meant, then at the surnames and ambiguous names that those explain,
 * whether they stand before or behind.
 */
final class Matches implements PhraseTable.Sink<Alias> {

  private static final int SHARED_NAME = 15;
  private static final int SURNAME_ALONE = 60;

  private final List<Match> matches = new ArrayList<>();
  private final Set<KnownEntity> namedWhole = new HashSet<>();
  private @Nullable Passage passage;
  private int at;

  /** Some tokens that the vocabulary has, and what they may mean. */
  private record Match(Passage passage, int from, int to, int skipped, List<Alias> aliases) {

    boolean isAtTheBeginOf(Match other) {
      return passage.part() == other.passage.part() && from == other.from;
    }

    boolean isAt(Match other) {
      return to == other.to && skipped == other.skipped;
    }

    // A new list: the one there may be the vocabulary's.
    Match with(List<Alias> more) {
      var all = new ArrayList<>(aliases);
      all.addAll(more);
      return new Match(passage, from, to, skipped, all);
    }
  }

  /** Collects all names of a vocabulary in a text. */
  void collect(Passage text, EntityVocabulary vocabulary) {
    passage = text;
    for (at = 0; at < text.tokens().size(); at++) {
      vocabulary.find(text, at, this);
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
    return text.isStopWord(token) && tokens.text().originalCharAt(tokens.end(token) - 1) == 'ى';
  }

  // Minneapolis-based is no Minneapolis, Al-Nibaie no Al.
  private static boolean isCompound(Passage text, int end) {
    return end < text.tokens().size()
        && text.tokens().gap(end) == '-'
        && text.tokens().isGlued(end)
        && Character.isLowerCase(text.tokens().text().originalCharAt(text.tokens().begin(end)));
  }

  /** Returns the names that say by themselves, or by what else is named, whom they mean. */
  List<Span> spans() {
    var certain = new Overlaps();
    certain.add(spans(Set.of()));
    var named = new HashSet<KnownEntity>();
    for (var span : certain.chosen()) {
      var entity = Objects.requireNonNull(span.alias()).entity();
      named.add(entity);
      if (span.length() > 1) {
        namedWhole.add(entity);
      }
    }
    return spans(named);
  }

  private List<Span> spans(Set<KnownEntity> believed) {
    var spans = new ArrayList<Span>();
    var latest = new HashMap<KnownEntity, Integer>();
    int order = 0;
    for (var match : matches) {
      var alias = best(match, believed, latest);
      if (alias != null) {
        latest.put(alias.entity(), order++);
        spans.add(span(match, alias));
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
    if (span.alias() == null && span.type() == EntityType.PERSON) {
      for (var match : matches) {
        if (isAt(match, span)) {
          var bearer = bearer(match);
          return bearer == null
              ? span
              : span.as(bearer, SURNAME_ALONE, bearer.rule(span.rule() + ", surname"));
        }
      }
    }
    return span;
  }

  /**
   * Returns the name of the one thing of its type that the vocabulary calls so, even where the name
   * alone would not suffice; null if there is none, or several.
   */
  @Nullable Alias meant(Span span) {
    for (var match : matches) {
      if (isAt(match, span)) {
        return sole(
            match.aliases().stream().filter(a -> a.entity().type() == span.type()).toList());
      }
    }
    return null;
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

  private static boolean isAt(Match match, Span span) {
    return match.passage().part() == span.passage().part()
        && match.from() == span.from()
        && match.to() == span.to();
  }

  private static @Nullable Alias bearer(Match match) {
    var first = match.aliases().getFirst();
    return first.entity().isWellKnown() && areOfOne(match.aliases()) ? first : null;
  }

  private static Span span(Match match, Alias alias) {
    int confidence =
        alias.kind().confidence() - (isShared(match.aliases(), alias) ? SHARED_NAME : 0);
    return new Span(
        match.passage(),
        match.from() + alias.lead(),
        match.to(),
        alias.lead() > 0 ? 0 : match.skipped(),
        alias.entity().type(),
        confidence,
        0,
        alias.rule(),
        alias);
  }

  /**
   * Returns the alias to believe: one that suffices, best of an entity that is named besides; else
   * that of the entity named last, so that people of one surname are told apart.
   */
  private @Nullable Alias best(
      Match match, Set<KnownEntity> believed, Map<KnownEntity, Integer> latest) {
    @Nullable Alias best = null;
    for (var alias : match.aliases()) {
      boolean counts =
          alias.kind().isSufficient()
              || believed.contains(alias.entity())
              || isPlaced(match, alias);
      if (counts && (best == null || isBetter(alias, best, latest))) {
        best = alias;
      }
    }
    return best;
  }

  private boolean isBetter(Alias alias, Alias best, Map<KnownEntity, Integer> latest) {
    if (alias.kind().isSufficient() != best.kind().isSufficient()) {
      return alias.kind().isSufficient() ? !isSurnameOver(best, alias) : isSurnameOver(alias, best);
    }
    return latest.getOrDefault(alias.entity(), -1) > latest.getOrDefault(best.entity(), -1);
  }

  // The surname of somebody whose whole name is there: not the town that is spelled the same, nor
  // a better-known bearer whom the article does not name.
  private boolean isSurnameOver(Alias surname, Alias other) {
    return surname.kind().isPartial()
        && (other.entity().type() != EntityType.PERSON
            || (namedWhole.contains(surname.entity()) && !namedWhole.contains(other.entity())));
  }

  // "in Reading" is the town, مدينة قم the city.
  private static boolean isPlaced(Match match, Alias alias) {
    return alias.kind() == AliasKind.AMBIGUOUS
        && alias.entity().type() == EntityType.PLACE
        && (alias.lead() > 0 || PlaceWords.announce(match.passage(), match.from()));
  }

  private static boolean isShared(List<Alias> aliases, Alias chosen) {
    return !chosen.kind().isPartial()
        && !chosen.isOwn()
        && aliases.stream()
            .anyMatch(
                alias -> alias.kind().isSufficient() && !alias.entity().equals(chosen.entity()));
  }
}
