package copytaster.ingest.format;

/** Undoes the line breaks of text that a mail program may flow anew (RFC 3676). */
final class FlowedText {

  private FlowedText() {}

  /**
   * Returns the text with its paragraphs whole.
   *
   * @param deletes whether the blank before a break is no part of the text
   */
  static String unfold(String text, boolean deletes) {
    var whole = new StringBuilder(text.length());
    int quotes = -1;
    boolean flows = false;
    for (var line : text.split("\r\n|\n|\r", -1)) {
      int depth = quotes(line);
      var words = unstuffed(line.substring(depth));
      boolean isSignature = words.equals("-- ");
      if (!flows || depth != quotes || isSignature) {
        whole.append(quotes < 0 ? "" : "\n").append(">".repeat(depth)).append(depth > 0 ? " " : "");
      }
      flows = words.endsWith(" ") && !isSignature;
      whole.append(words, 0, words.length() - (flows && deletes ? 1 : 0));
      quotes = depth;
    }
    return whole.toString();
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
