package copytaster.article;

import org.jspecify.annotations.Nullable;

/**
 * A headline.
 *
 * @param role which headline it is, {@code main} for the one to show
 * @param contentType media type of the value, plain text if null
 * @param value the words
 */
public record Headline(String role, @Nullable String contentType, String value) {

  /** The role of the headline to show. */
  public static final String MAIN = "main";

  /** Returns the headline to show, in plain text. */
  public static Headline main(String value) {
    return new Headline(MAIN, null, value);
  }
}
