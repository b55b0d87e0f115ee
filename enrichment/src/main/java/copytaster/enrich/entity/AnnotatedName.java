package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.article.TextPart;

/**
 * A name that an {@link Annotator} found.
 *
 * @param part the text that it is in
 * @param begin offset of its first character, in UTF-16 code units of the text
 * @param end offset behind its last one
 * @param type what it names
 * @param confidence how sure that is, 0 to 100
 * @param rule the label and the model that decided, for people
 */
public record AnnotatedName(
    TextPart part, int begin, int end, EntityType type, int confidence, String rule) {

  /** Refuses what is no place, or no confidence. */
  public AnnotatedName {
    if (begin < 0 || end <= begin || confidence < 0 || confidence > 100) {
      throw new IllegalArgumentException("no name: " + begin + " to " + end + ", " + confidence);
    }
  }
}
