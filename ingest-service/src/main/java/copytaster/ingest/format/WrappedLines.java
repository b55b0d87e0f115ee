package copytaster.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes paragraphs of lines that were cut to the width of a page. A blank line or an indent begins
 * a paragraph; a line end is a cut if the next word would not have fit, and goes; any other line
 * end, as in a table, stays.
 */
final class WrappedLines {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;

  private static final Pattern INDENT = Pattern.compile("^(?:\\t|\\u00A0{2}| {2,}| \\t).*");
  private static final Pattern TABLE = Pattern.compile("\\S(?: {3,}|\\t)\\S|(?:;\\S*){4}");
  private static final Pattern ITEM = Pattern.compile("^(?:[-*•·–—] |\\d{1,2}[.)] |_{2,}|#).*");

  private WrappedLines() {}

  /** Returns the paragraphs of the lines. */
  static List<String> paragraphs(List<String> lines) {
    var paragraphs = new ArrayList<String>();
    var block = new ArrayList<String>();
    for (var line : lines) {
      boolean blank = Lines.isBlank(line);
      if (blank || (INDENT.matcher(line).matches() && !isTable(line))) {
        close(block, paragraphs);
      }
      if (!blank) {
        block.add(line);
      }
    }
    close(block, paragraphs);
    return paragraphs;
  }

  /** Returns the lines one below the other, without blank ones around them. */
  static String asTheyAre(List<String> lines) {
    return String.join("\n", lines).replaceFirst("^\\s*\\n", "").stripTrailing();
  }

  /** Returns whether the end of a line is only a cut. */
  static boolean isCut(String line, String next, int width) {
    var words = next.strip();
    if (width < NARROWEST || width > WIDEST || isTable(line) || isTable(next)) {
      return false;
    }
    int blank = words.indexOf(' ');
    int word = blank < 0 ? words.length() : blank;
    boolean fits = line.stripTrailing().length() + 1 + word <= width;
    return !fits && !ITEM.matcher(words).matches();
  }

  static int width(List<String> lines) {
    return lines.stream().mapToInt(line -> line.stripTrailing().length()).max().orElse(0);
  }

  private static boolean isTable(String line) {
    return TABLE.matcher(line).find();
  }

  private static void close(List<String> block, List<String> paragraphs) {
    if (block.isEmpty()) {
      return;
    }
    int width = width(block);
    var paragraph = new StringBuilder();
    for (int i = 0; i < block.size(); i++) {
      var line = block.get(i).stripTrailing();
      if (i > 0) {
        paragraph.append(isCut(block.get(i - 1), line, width) ? ' ' : '\n');
      }
      boolean table = isTable(line) && paragraph.length() > 0;
      paragraph.append(table ? line : line.strip());
    }
    paragraphs.add(paragraph.toString());
    block.clear();
  }
}
