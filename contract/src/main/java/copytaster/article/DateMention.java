package copytaster.article;

import org.jspecify.annotations.Nullable;

/**
 * A date that an article mentions.
 *
 * @param value the date in ISO 8601, as exactly as the text gives it: {@code 2025}, {@code
 *     2025-02}, {@code 2025-W07}, {@code 2025-02-12}, or an interval, {@code 2025-02-10/2025-02-12}
 * @param calendar the calendar that the text gives it in, where it is not the Gregorian: {@code
 *     islamic-umalqura} (Unicode CLDR)
 * @param mention where
 */
public record DateMention(String value, @Nullable String calendar, Mention mention) {}
