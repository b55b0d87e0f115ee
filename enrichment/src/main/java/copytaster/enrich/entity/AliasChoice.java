package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.HashIndex;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which of its meanings to believe of each name of a text, in the order of the text: one
 * that suffices, best of an entity that is named besides; else that of the entity named last, so
 * that people of one surname are told apart.
 */
final class AliasChoice {

  private final Named named;
  // The key of an entity leads to how many were chosen when it last was.
  private final HashIndex latest = new HashIndex();
  private int chosen;

  /**
   * Begins a text.
   *
   * @param named what it names for sure
   */
  AliasChoice(Named named) {
    this.named = named;
  }

  /** Returns the meaning to believe of the next name, null if none. */
  @Nullable Alias of(Match match) {
    @Nullable Alias best = null;
    for (var alias : match.aliases()) {
      if (counts(match, alias) && (best == null || isBetter(alias, best))) {
        best = alias;
      }
    }
    if (best != null) {
      latest.put(best.entity().key(), chosen++);
    }
    return best;
  }

  private boolean counts(Match match, Alias alias) {
    return alias.kind().isSufficient() || named.has(alias.entity()) || isPlaced(match, alias);
  }

  // "in Reading" is the town, مدينة قم the city.
  private static boolean isPlaced(Match match, Alias alias) {
    return alias.kind() == AliasKind.AMBIGUOUS
        && alias.entity().type() == EntityType.PLACE
        && (alias.lead() > 0 || PlaceWords.announce(match.passage(), match.from()));
  }

  private boolean isBetter(Alias alias, Alias best) {
    if (alias.kind().isSufficient() != best.kind().isSufficient()) {
      return alias.kind().isSufficient() ? !isSurnameOver(best, alias) : isSurnameOver(alias, best);
    }
    return latest.get(alias.entity().key()) > latest.get(best.entity().key());
  }

  // The surname of somebody whose whole name is there: not the town that is spelled the same, nor
  // a better-known bearer whom the article does not name.
  private boolean isSurnameOver(Alias surname, Alias other) {
    return surname.kind().isPartial()
        && (other.entity().type() != EntityType.PERSON
            || (named.hasWhole(surname.entity()) && !named.hasWhole(other.entity())));
  }
}
