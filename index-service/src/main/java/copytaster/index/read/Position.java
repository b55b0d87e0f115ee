package copytaster.index.read;

import java.util.Locale;

/** Where in the order of a search a page ended. */
sealed interface Position {

  /** In the order of time: the last article's date in milliseconds since 1970, and its id. */
  record InTime(long millis, String id) implements Position {
    @Override
    public String toString() {
      return millis + "|" + id;
    }
  }

  /** In the order of relevance: the last article's score too. */
  record InRelevance(double score, long millis, String id) implements Position {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%s|%d|%s", score, millis, id);
    }
  }

  /**
   * Reads a position as {@code toString} writes it.
   *
   * @throws IllegalArgumentException if the text is none
   */
  static Position parse(String text) {
    var parts = text.split("\\|", -1);
    return switch (parts.length) {
      case 2 -> new InTime(Long.parseLong(parts[0]), parts[1]);
      case 3 -> new InRelevance(Double.parseDouble(parts[0]), Long.parseLong(parts[1]), parts[2]);
      default -> throw new IllegalArgumentException("no position");
    };
  }
}
