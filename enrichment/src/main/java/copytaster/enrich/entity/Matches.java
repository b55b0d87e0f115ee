package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.Passage;
import copytaster.enrich.text.PhraseTable;
import copytaster.enrich.text.Tokens;
import copytaster.enrich.text.WordHash;
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
  private static final HashIndex PREPOSITIONS =
      WordHash.index("في", "إلى", "من", "وفي", "وإلى", "ومن", "in", "to", "from", "at");

  private final List<Match> matches = new ArrayList<>();
  private @Nullable Passage passage;
  private int at;

  /** Some tokens that the vocabulary has, and what they may mean. */
  private record Match(Passage passage, int from, int to, int skipped, List<Alias> aliases) {}

  /** Collects all names of a vocabulary in a text. */
  void collect(Passage text, PhraseTable<Alias> vocabulary) {
    passage = text;
    for (at = 0; at < text.tokens().size(); at++) {
      vocabulary.find(text.tokens(), text.prefixes(), at, this);
    }
  }

  @Override
  public void take(int skipped, int end, List<Alias> aliases) {
    var text = passage;
    if (text == null || (end == at + 1 && isPreposition(text, at)) || isCompound(text, end)) {
      return;
    }
    var written = new ArrayList<Alias>(aliases.size());
    for (var alias : aliases) {
      if (alias.isWrittenAt(text.tokens(), at, end)) {
        written.add(alias);
      }
    }
    if (!written.isEmpty()) {
      matches.add(new Match(text, at, end, skipped, written));
    }
  }

  // The preposition على is folded as the name علي is; the last letter tells them apart.
  private static boolean isPreposition(Passage text, int token) {
    var tokens = text.tokens();
    return text.isStopWord(token)
        && tokens.text().originalCharAt(tokens.end(token) - 1) == 'ى';
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
    certain.chosen().forEach(span -> named.add(Objects.requireNonNull(span.alias()).entity()));
    return spans(named);
  }

  private List<Span> spans(Set<KnownEntity> named) {
    var spans = new ArrayList<Span>();
    var latest = new HashMap<KnownEntity, Integer>();
    int order = 0;
    for (var match : matches) {
      var alias = best(match, named, latest);
      if (alias != null) {
        latest.put(alias.entity(), order++);
        spans.add(span(match, alias));
      }
    }
    return spans;
  }

  /**
   * Returns a person whom a rule found by the surname alone as the one of the vocabulary who bears
   * it, if there is but one.
   */
  Span linked(Span span) {
    if (span.alias() == null && span.type() == EntityType.PERSON && span.length() == 1) {
      for (var match : matches) {
        if (match.passage().part() == span.passage().part() && match.from() == span.from()) {
          var bearer = bearer(match);
          return bearer == null ? span : span.as(bearer, SURNAME_ALONE, span.rule() + ", surname");
        }
      }
    }
    return span;
  }

  private static @Nullable Alias bearer(Match match) {
    var first = match.aliases().getFirst();
    boolean isOne =
        match.aliases().stream().allMatch(alias -> alias.entity().equals(first.entity()));
    return isOne && match.to() == match.from() + 1 && first.entity().isWellKnown() ? first : null;
  }

  private static Span span(Match match, Alias alias) {
    int confidence =
        alias.kind().confidence() - (isShared(match.aliases(), alias) ? SHARED_NAME : 0);
    return new Span(
        match.passage(),
        match.from(),
        match.to(),
        match.skipped(),
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
  private static @Nullable Alias best(
      Match match, Set<KnownEntity> named, Map<KnownEntity, Integer> latest) {
    @Nullable Alias best = null;
    for (var alias : match.aliases()) {
      boolean counts =
          alias.kind().isSufficient() || named.contains(alias.entity()) || isPlaced(match, alias);
      if (counts && (best == null || isBetter(alias, best, latest))) {
        best = alias;
      }
    }
    return best;
  }

  private static boolean isBetter(Alias alias, Alias best, Map<KnownEntity, Integer> latest) {
    if (alias.kind().isSufficient() != best.kind().isSufficient()) {
      return alias.kind().isSufficient() ? !isSurnameOver(best, alias) : isSurnameOver(alias, best);
    }
    return latest.getOrDefault(alias.entity(), -1) > latest.getOrDefault(best.entity(), -1);
  }

  // The surname of somebody whose whole name is there: not the town that is spelled the same.
  private static boolean isSurnameOver(Alias surname, Alias other) {
    return surname.kind() == AliasKind.PARTIAL && other.entity().type() != EntityType.PERSON;
  }

  // "in Reading" is the town.
  private static boolean isPlaced(Match match, Alias alias) {
    return alias.kind() == AliasKind.AMBIGUOUS
        && alias.entity().type() == EntityType.PLACE
        && match.from() > 0
        && match.passage().tokens().gap(match.from()) == Tokens.SPACE
        && PREPOSITIONS.contains(match.passage().tokens().hash(match.from() - 1));
  }

  private static boolean isShared(List<Alias> aliases, Alias chosen) {
    return chosen.kind() != AliasKind.PARTIAL
        && aliases.stream()
            .anyMatch(
                alias -> alias.kind().isSufficient() && !alias.entity().equals(chosen.entity()));
  }
}
