package copytaster.ingest.format;

import copytaster.article.Boilerplate;
import copytaster.ingest.format.Lines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a message's text as a reader sees them.
 *
 * @param lines as they came
 * @param isAnpa whether they have the signs of ANPA 1312
 */
record ControlLines(List<Line> lines, boolean isAnpa) {

  private static final int LONGEST_HEAD = 8;

  private static final Pattern MARK = Pattern.compile("^[\\s\\p{Cntrl}]*\\^");

  int size() {
    return lines.size();
  }

  /** Returns a line, its indent kept; an empty one behind the last. */
  String shown(int at) {
    if (at >= size()) {
      return "";
    }
    var line = lines.get(at).text();
    if (isMarked(at) || (isAnpa && ends(at, "<"))) {
      line = withoutEnd(MARK.matcher(line).replaceFirst(""), "<=");
    } else if (at < LONGEST_HEAD && ends(at, "=")) {
      line = withoutEnd(line, "=");
    }
    return ControlLine.clean(line).stripTrailing();
  }

  private static String withoutEnd(String line, String signs) {
    var bare = line.stripTrailing();
    int end = bare.length();
    while (end > 0 && signs.indexOf(bare.charAt(end - 1)) >= 0) {
      end--;
    }
    return bare.substring(0, end).stripTrailing();
  }

  /** Returns whether a line has the mark of what stands above a story. */
  boolean isMarked(int at) {
    return at < size() && MARK.matcher(lines.get(at).text()).find();
  }

  boolean ends(int at, String sign) {
    return at < size() && lines.get(at).text().stripTrailing().endsWith(sign);
  }

  boolean isBlank(int at) {
    return at < size() && Lines.isBlank(ControlLine.clean(lines.get(at).text()));
  }

  boolean hasNext(int at) {
    return at + 1 < size();
  }

  int skipBlank(int from) {
    int at = from;
    while (isBlank(at)) {
      at++;
    }
    return at;
  }

  /** Returns the lines from one to the next blank one. */
  List<String> block(int from) {
    var block = new ArrayList<String>();
    for (int at = from; at < size() && !isBlank(at); at++) {
      block.add(shown(at));
    }
    return block;
  }

  Boilerplate aside(int at, String rule) {
    return aside(lines.get(at), rule);
  }

  /** Returns a line that is no part of a story. */
  static Boilerplate aside(Line line, String rule) {
    return new Boilerplate(line.number(), ControlLine.clean(line.text()).strip(), rule);
  }
}
