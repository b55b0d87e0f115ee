package copytaster.enrich.transformer;

import copytaster.article.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * One of the labels that a model gives to words.
 *
 * @param label what it calls the kind of name, without the prefix: {@code PER}
 * @param type what that is; null for what is no name, or none that is wanted
 * @param isBegin whether a name begins with the word even if the one before is of the same kind
 */
record Tag(String label, @Nullable EntityType type, boolean isBegin) {

  /** Returns whether its word belongs to the same name as the word before. */
  boolean continues(Tag before) {
    return !isBegin && type != null && type == before.type;
  }
}
