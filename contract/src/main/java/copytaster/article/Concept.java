package copytaster.article;

import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, place, event, genre or object, as a wire names it (ninjs calls each by
 * its own field).
 *
 * @param name its name in the language of the article
 * @param rel how the article stands to it, in the wire's words
 * @param uri its id as a URI
 * @param literal its id as plain text
 */
public record Concept(
    @Nullable String name, @Nullable String rel, @Nullable String uri, @Nullable String literal) {}
