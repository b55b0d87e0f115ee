package copytaster.article;

/**
 * A word or phrase that says what an article is about.
 *
 * @param text the phrase as the article writes it
 * @param relevance 0 to 100
 */
public record Keyword(String text, int relevance) {}
