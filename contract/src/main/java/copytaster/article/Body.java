package copytaster.article;

import org.jspecify.annotations.Nullable;

/**
 * The text of an article, in one form of it.
 *
 * @param role which form it is, null if the wire does not say
 * @param contentType media type of the value
 * @param charCount length of the value in UTF-16 code units
 * @param wordCount words in the value: runs of characters without white space
 * @param value the text
 */
public record Body(
    @Nullable String role, String contentType, int charCount, int wordCount, String value) {

  /** The media type of the body that every article with a text has. */
  public static final String PLAIN = "text/plain";

  /** Returns a body with its characters and words counted. */
  public static Body of(@Nullable String role, String contentType, String value) {
    return new Body(role, contentType, value.length(), words(value), value);
  }

  /** Returns the plain text body. */
  public static Body plain(String value) {
    return of(null, PLAIN, value);
  }

  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }
}
