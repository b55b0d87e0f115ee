package copytaster.ingest.format;

import java.util.ArrayList;
import java.util.List;

/** Undoes the line breaks of text that a mail program may flow anew (RFC 3676). */
final class FlowedText {

  private FlowedText() {}

  /**
   * Returns the text with its paragraphs whole.
   *
   * @param deletes whether the blank before a break is no part of the text
   */
  static String unfold(String text, boolean deletes) {
    var lines = new ArrayList<String>();
    int quotes = -1;
    boolean flows = false;
    for (var line : List.of(text.split("\r\n|\n|\r", -1))) {
      int depth = quotes(line);
      var words = unstuffed(line.substring(depth));
      boolean isSignature = words.equals("-- ");
      if (flows && depth == quotes && !isSignature) {
        lines.add(lines.removeLast() + words);
      } else {
        lines.add(">".repeat(depth) + (depth > 0 ? " " : "") + words);
      }
      flows = words.endsWith(" ") && !isSignature;
      if (flows && deletes) {
        var last = lines.removeLast();
        lines.add(last.substring(0, last.length() - 1));
      }
      quotes = depth;
    }
    return String.join("\n", lines);
  }

  private static int quotes(String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '>') {
      depth++;
    }
    return depth;
  }

  private static String unstuffed(String line) {
    return line.startsWith(" ") ? line.substring(1) : line;
  }
}
