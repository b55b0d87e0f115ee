package copytaster.article;

import org.jspecify.annotations.Nullable;

/** Thrown for bytes that are no article; its message says why, without a word of the content. */
public final class UnreadableArticle extends RuntimeException {

  /** Says why. */
  public UnreadableArticle(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
