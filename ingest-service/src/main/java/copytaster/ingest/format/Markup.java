package copytaster.ingest.format;

import copytaster.ingest.format.Lines.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a text marks up its lines: not at all, or as Markdown. */
interface Markup {

  /** Returns the name of the format. */
  String format();

  /** Returns whether a text has no more markup than a story can have. */
  default boolean isWithinReason(String text) {
    return true;
  }

  /** Returns what a reader sees of one line. */
  String shown(String line);

  /** Returns the heading that the text has at its beginning, null if its lines are all alike. */
  @Nullable Heading heading(List<Line> lines);

  /** Returns the text that the lines make. */
  BodyText body(List<Line> lines);

  /**
   * A heading among the lines of a text.
   *
   * @param from index of its first line
   * @param to index behind its last line
   * @param text its words
   */
  record Heading(int from, int to, String text) {}

  /**
   * The text of a body.
   *
   * @param plain without markup
   * @param marked with markup, null if it has none
   * @param pictures those between its words
   */
  record BodyText(String plain, @Nullable String marked, List<Picture> pictures) {}
}
