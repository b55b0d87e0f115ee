package copytaster.stack.push;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a file holds.
 *
 * @param mediaType as the push API names it
 * @param bulk whether it holds many stories, one a line
 */
public record StoryType(String mediaType, boolean bulk) {

  private enum Known {
    MARKDOWN("text/markdown", "md|markdown"),
    TEXT("text/plain", "txt"),
    NINJS("application/json", "json|ninjs"),
    XML("application/xml", "xml|newsml|g2|nitf|rss|atom"),
    HTML("text/html", "html|htm|xhtml"),
    MAIL("message/rfc822", "eml"),
    WIRE("application/octet-stream", "iptc|anpa|wire"),
    BULK("application/x-ndjson", "ndjson|jsonl");

    private final String mediaType;
    private final String extensions;

    Known(String mediaType, String extensions) {
      this.mediaType = mediaType;
      this.extensions = extensions;
    }

    StoryType type() {
      return new StoryType(mediaType, this == BULK);
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Tells the type from the file's name. */
  public static Optional<StoryType> ofFile(Path file) {
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(Known.values())
        .filter(known -> name.matches(".*\\.(" + known.extensions + ")"))
        .findFirst()
        .map(Known::type);
  }

  /**
   * Reads a type as a person gives it: one of {@link #words}, or a media type.
   *
   * @throws IllegalArgumentException if it is neither
   */
  public static StoryType parse(String text) {
    var word = text.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(Known.values())
        .filter(known -> known.word().equals(word) || known.mediaType.equals(word))
        .findFirst()
        .map(Known::type)
        .orElseGet(() -> mediaType(text.strip()));
  }

  /** Returns the words that {@link #parse} takes. */
  public static String words() {
    return Arrays.stream(Known.values()).map(Known::word).collect(Collectors.joining(", "));
  }

  private static StoryType mediaType(String text) {
    if (!text.matches("[\\w.+-]+/[\\w.+-]+(\\s*;.*)?")) {
      throw new IllegalArgumentException(
          "a type is one of %s, or a media type, not %s".formatted(words(), text));
    }
    return new StoryType(text, false);
  }
}
