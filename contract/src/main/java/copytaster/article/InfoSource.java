package copytaster.article;

import org.jspecify.annotations.Nullable;

/**
 * Whom the story credits.
 *
 * @param name the source's name, as the story gives it
 * @param role what it gave, such as {@code contentOriginator}
 * @param uri its id as a URI
 * @param literal its id as plain text
 */
public record InfoSource(
    @Nullable String name, @Nullable String role, @Nullable String uri, @Nullable String literal) {}
