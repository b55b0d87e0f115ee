package copytaster.enrich.entity;

/** How much a name says of whom it means; the surest first. */
enum AliasKind {
  /** The name of the vocabulary. */
  NAME(95, "name"),
  /** Another name, which means nothing else. */
  ALIAS(88, "alias"),
  /**
   * How newspapers call it in short: counts where the whole name is in the article, or where
   * something says that a person comes.
   */
  SHORT(80, "short name"),
  /** A surname that others may bear: counts where the whole name is in the article. */
  SURNAME(80, "surname"),
  /** A name that means something else too: counts where the entity is named otherwise as well. */
  AMBIGUOUS(65, "ambiguous name");

  private final int confidence;
  private final String rule;

  AliasKind(int confidence, String rule) {
    this.confidence = confidence;
    this.rule = rule;
  }

  /** Returns how sure a mention by such a name is, 0 to 100. */
  int confidence() {
    return confidence;
  }

  /** Returns how it is called where an entity says what decided. */
  String rule() {
    return rule;
  }

  /** Returns whether the name is a part of another. */
  boolean isPartial() {
    return this == SHORT || this == SURNAME;
  }

  /** Returns whether the name says by itself whom it means. */
  boolean isSufficient() {
    return this == NAME || this == ALIAS;
  }
}
