package copytaster.article;

/**
 * A date that an article mentions.
 *
 * @param value the date in ISO 8601, as exactly as the text gives it: {@code 2025}, {@code 2025-02}
 *     or {@code 2025-02-12}
 * @param mention where
 */
public record DateMention(String value, Mention mention) {}
