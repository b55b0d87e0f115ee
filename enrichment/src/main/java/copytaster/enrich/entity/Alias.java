package copytaster.enrich.entity;

import copytaster.enrich.text.Tokens;

/**
 * One of the names of an entity, and how it has to be written.
 *
 * @param entity the entity
 * @param kind how much the name says
 * @param capitals a bit for each word that begins with a capital
 * @param shouted a bit for each word of several letters that is capitals only
 */
record Alias(KnownEntity entity, AliasKind kind, long capitals, long shouted) {

  static Alias of(KnownEntity entity, AliasKind kind, Tokens name) {
    long capitals = 0;
    long shouted = 0;
    for (int i = 0; i < Math.min(name.size(), Long.SIZE); i++) {
      capitals |= beginsWithCapital(name, i) ? 1L << i : 0;
      shouted |= name.length(i) > 1 && isShouted(name, i) ? 1L << i : 0;
    }
    return new Alias(entity, kind, capitals, shouted);
  }

  /** Returns how the name is called where an entity says what decided. */
  String rule() {
    return kind.rule();
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
    return Character.isUpperCase(tokens.text().originalCharAt(tokens.begin(token)));
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
