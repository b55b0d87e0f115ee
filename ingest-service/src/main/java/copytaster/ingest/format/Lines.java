package copytaster.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a text into its numbered lines. */
final class Lines {

  /**
   * One line of a submitted text.
   *
   * @param number from 0
   * @param text without the line end
   */
  record Line(int number, String text) {

    boolean isBlank() {
      return Lines.isBlank(text);
    }
  }

  private static final Pattern END = Pattern.compile("\r\n|\n|\r");

  private Lines() {}

  /** Returns whether there is nothing to see: white space of any kind and marks that only steer. */
  static boolean isBlank(String text) {
    return text.codePoints().allMatch(Lines::isInvisible);
  }

  private static boolean isInvisible(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  static List<Line> of(String text) {
    var lines = new ArrayList<Line>();
    for (String line : END.split(text, -1)) {
      lines.add(new Line(lines.size(), line));
    }
    return lines;
  }
}
