package copytaster.enrich.entity;

import copytaster.enrich.text.HashIndex;
import java.util.List;
import java.util.Objects;

/** The entities of the vocabulary that an article names so that nothing else can be meant. */
final class Named {

  /** None of them. */
  static final Named NOTHING = new Named();

  private static final int WHOLE = 1;
  private static final int SHORT = 0;

  private final HashIndex entities = new HashIndex();

  private Named() {}

  /** Returns those that some names of the vocabulary mean. */
  static Named by(List<Span> names) {
    var named = new Named();
    for (var span : names) {
      long key = Objects.requireNonNull(span.alias()).entity().key();
      boolean isWhole = span.length() > 1 || named.entities.get(key) == WHOLE;
      named.entities.put(key, isWhole ? WHOLE : SHORT);
    }
    return named;
  }

  /** Returns whether an entity is one of them. */
  boolean has(KnownEntity entity) {
    return entities.contains(entity.key());
  }

  /** Returns whether an entity is one of them, by a name of several words. */
  boolean hasWhole(KnownEntity entity) {
    return entities.get(entity.key()) == WHOLE;
  }
}
