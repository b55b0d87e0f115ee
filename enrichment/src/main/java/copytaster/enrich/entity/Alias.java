package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.Tokens;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of the names of an entity, and how it has to be written.
 *
 * @param entity the entity
 * @param kind how much the name says
 * @param capitals a bit for each word that begins with a capital
 * @param shouted a bit for each word of several letters that is capitals only
 * @param lead how many words at its begin are no part of a mention: the first of محافظة حلب
 * @param own the newsroom's own entry that says so, null if it is delivered
 */
record Alias(
    KnownEntity entity,
    AliasKind kind,
    long capitals,
    long shouted,
    int lead,
    @Nullable String own) {

  private static final Set<String> PLACES = Set.of("country", "region", "city", "camp", "water");
  private static final String WHOLE = "whole-name";

  static Alias of(KnownEntity entity, AliasKind kind, Tokens name, @Nullable String own) {
    long capitals = 0;
    long shouted = 0;
    for (int i = 0; i < Math.min(name.size(), Long.SIZE); i++) {
      capitals |= beginsWithCapital(name, i) ? 1L << i : 0;
      shouted |= name.length(i) > 1 && isShouted(name, i) ? 1L << i : 0;
    }
    return new Alias(entity, kind, capitals, shouted, lead(entity, name), own);
  }

  private static int lead(KnownEntity entity, Tokens name) {
    boolean isLed =
        entity.type() == EntityType.PLACE
            && name.size() > 1
            && PlaceWords.isGeneric(name.hash(0))
            && !entity.flags().contains(WHOLE)
            && !Collections.disjoint(entity.flags(), PLACES);
    return isLed ? 1 : 0;
  }

  /** Returns whether its first word has to begin with a capital. */
  boolean needsCapital() {
    return (capitals & 1) != 0;
  }

  /** Returns whether the newsroom's own vocabulary says so. */
  boolean isOwn() {
    return own != null;
  }

  /** Returns how the name is called where an entity says what decided. */
  String rule() {
    return rule(kind.rule());
  }

  /** Returns the own entry that decided, or what decided if the name is delivered. */
  String rule(String delivered) {
    return own == null ? delivered : own;
  }

  /** Returns whether a text writes the name as it has to be written. */
  boolean isWrittenAt(Tokens tokens, int from, int to) {
    for (int i = from; i < to && capitals >>> (i - from) != 0; i++) {
      long bit = 1L << (i - from);
      if ((capitals & bit) != 0 && !beginsWithCapital(tokens, i)) {
        return false;
      }
      if ((shouted & bit) != 0 && !isShouted(tokens, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean beginsWithCapital(Tokens tokens, int token) {
    return Character.isUpperCase(tokens.originalFirst(token));
  }

  private static boolean isShouted(Tokens tokens, int token) {
    for (int i = tokens.begin(token); i < tokens.end(token); i++) {
      if (Character.isLowerCase(tokens.text().originalCharAt(i))) {
        return false;
      }
    }
    return beginsWithCapital(tokens, token);
  }
}
