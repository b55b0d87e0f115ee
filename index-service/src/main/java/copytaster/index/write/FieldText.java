package copytaster.index.write;

import copytaster.article.Article;
import copytaster.article.Description;
import copytaster.article.EnrichedArticle;
import copytaster.article.Headline;
import copytaster.article.Keyword;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The texts of an article, as the index's text fields take them. */
final class FieldText {

  /** How much of the text stands in for it in lists. */
  static final int LEAD_LENGTH = 280;

  private FieldText() {}

  /** Returns the texts under the field of their language; no field where there is no text. */
  static Map<String, List<String>> in(String group, Stream<String> texts) {
    var present = present(texts);
    return present.isEmpty() ? Map.of() : Map.of(group, present);
  }

  /** Returns the headlines, the one to show first. */
  static Stream<String> headlines(Article article) {
    return Stream.concat(
            Stream.of(article.headline()), article.headlines().stream().map(Headline::value))
        .distinct();
  }

  static Stream<String> summaries(Article article) {
    return article.descriptions().stream().map(Description::value);
  }

  /** Returns the keywords of the wire and of the enrichment. */
  static List<String> keywords(EnrichedArticle enriched) {
    return present(
        Stream.concat(
            enriched.article().keywords().stream(),
            enriched.keywords().stream().map(Keyword::text)));
  }

  /** Returns the beginning of a text on one line, cut between words; null if it is blank. */
  static @Nullable String lead(String text) {
    // Only as much as is needed: a text may have megabytes.
    var line =
        text.substring(0, Math.min(text.length(), 4 * LEAD_LENGTH)).strip().replaceAll("\\s+", " ");
    if (line.length() <= LEAD_LENGTH) {
      return line.isEmpty() ? null : line;
    }
    int space = line.lastIndexOf(' ', LEAD_LENGTH);
    int end = space > LEAD_LENGTH / 2 ? space : LEAD_LENGTH;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** Returns the texts that hold something, each once. */
  static List<String> present(Stream<? extends @Nullable String> texts) {
    return texts
        .<String>mapMulti((text, present) -> {
          if (text != null && !text.isBlank()) {
            present.accept(text);
          }
        })
        .distinct()
        .toList();
  }

  /** Returns the name of a constant as ninjs writes it. */
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
