package copytaster.index.read;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for.
 *
 * @param q words, phrases and signs of the simple query syntax
 * @param lang language of the text
 * @param source whom the story credits, or who pushed it
 * @param subject id or name of a subject
 * @param entity id or name of somebody or something that is mentioned
 * @param from not older
 * @param to not newer
 * @param superseded whether articles in whose place another one stands are shown
 * @param sort the order
 */
record ArticleQuery(
    @Nullable String q,
    @Nullable String lang,
    @Nullable String source,
    @Nullable String subject,
    @Nullable String entity,
    @Nullable Instant from,
    @Nullable Instant to,
    Superseded superseded,
    Sort sort) {

  /** What becomes of articles in whose place another one stands. */
  enum Superseded {
    SHOW,
    HIDE
  }

  /** The orders that there are. */
  enum Sort {
    NEWEST,
    RELEVANCE;

    /** Returns the order that a parameter names, or null. */
    static @Nullable Sort named(String name) {
      return Arrays.stream(values()).filter(it -> it.text().equals(name)).findFirst().orElse(null);
    }

    /** Returns the name as a parameter has it. */
    String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Returns the query in one form, equal for equal queries only. */
  String canonical() {
    return Stream.of(q, lang, source, subject, entity, from, to, superseded, sort)
        .map(value -> value == null ? "-" : value.toString().length() + ":" + value)
        .collect(Collectors.joining(","));
  }
}
