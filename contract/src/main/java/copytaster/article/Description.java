package copytaster.article;

import org.jspecify.annotations.Nullable;

/**
 * A short text about the article, such as a summary or a caption.
 *
 * @param role what the text is, null if the wire does not say
 * @param contentType media type of the value, plain text if null
 * @param value the text
 */
public record Description(@Nullable String role, @Nullable String contentType, String value) {}
