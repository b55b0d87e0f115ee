package copytaster.article;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of an article that is written in another language than the article.
 *
 * @param language its language (BCP 47)
 * @param direction its direction
 * @param part the text that the offsets count in
 * @param begin offset of its first character, in UTF-16 code units of that plain text
 * @param end offset behind its last character, in the same unit
 */
public record LanguageSpan(
    String language, @Nullable Direction direction, TextPart part, int begin, int end) {

  /** Refuses offsets that hold no text. */
  public LanguageSpan {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("no stretch of text: " + begin + " to " + end);
    }
  }
}
