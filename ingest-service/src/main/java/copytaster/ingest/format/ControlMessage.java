package copytaster.ingest.format;

import copytaster.ingest.format.Lines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One message of a control-byte framed wire, taken apart at its frame.
 *
 * @param isAnpa whether it is ANPA 1312 rather than IPTC 7901
 * @param before lines before its header
 * @param header lines of its header
 * @param text lines of its text
 * @param trailer lines behind its text
 */
record ControlMessage(
    boolean isAnpa, List<Line> before, List<Line> header, List<Line> text, List<Line> trailer) {

  // The second of the two format characters of ANPA 1312.
  private static final Pattern TABLE = Pattern.compile("[\\x13\\x14]\\x12");

  /** Returns whether the header says that the lines of the text are to stay as they are. */
  boolean isTable() {
    return isAnpa && header.stream().anyMatch(line -> TABLE.matcher(line.text()).find());
  }

  /**
   * Takes a message apart.
   *
   * @param message its characters
   * @param firstLine number of its first line
   */
  static ControlMessage of(String message, int firstLine) {
    var sections = new Sections(firstLine);
    for (int i = 0; i < message.length(); i++) {
      sections.take(message, i);
    }
    sections.flush();
    return sections.message(ControlFrames.isAnpa(message));
  }

  /** Gathers the lines of a message by their part of it. */
  private static final class Sections {

    private final List<List<Line>> lines =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private final StringBuilder line = new StringBuilder();
    private int number;
    private int section;
    private boolean hasHeader;
    private boolean hasText;

    private Sections(int firstLine) {
      this.number = firstLine;
    }

    private void take(String message, int at) {
      char c = message.charAt(at);
      switch (c) {
        case ControlFrames.HEADER -> begin(1);
        case ControlFrames.TEXT -> begin(Math.max(section, 2));
        case ControlFrames.TEXT_END -> begin(3);
        case ControlFrames.END -> begin(3);
        case '\n' -> end();
        case '\r' -> {
          char next = at + 1 < message.length() ? message.charAt(at + 1) : 0;
          if (next != '\n' && next != '\r') {
            end();
          }
        }
        default -> line.append(c);
      }
    }

    private void begin(int next) {
      flush();
      hasHeader |= next == 1;
      hasText |= next == 2;
      section = next;
    }

    private void end() {
      lines.get(section).add(new Line(number++, line.toString()));
      line.setLength(0);
    }

    private void flush() {
      if (!line.isEmpty()) {
        lines.get(section).add(new Line(number, line.toString()));
        line.setLength(0);
      }
    }

    // Without a sign for the header it is what stands before the text; without one for the text it
    // is what stands behind the first line of the header.
    private ControlMessage message(boolean anpa) {
      var before = lines.getFirst();
      var header = hasHeader ? lines.get(1) : before;
      var text = lines.get(2);
      if (!hasText) {
        int length = headerLength(header, anpa ? 2 : 1);
        text = new ArrayList<>(header.subList(length, header.size()));
        header = new ArrayList<>(header.subList(0, length));
      }
      return new ControlMessage(
          anpa, hasHeader ? before : List.of(), header, text, lines.getLast());
    }

    private static int headerLength(List<Line> lines, int visible) {
      int at = 0;
      int seen = 0;
      while (at < lines.size() && seen < visible) {
        boolean blank = lines.get(at).isBlank();
        if (!blank && seen == 0 && ControlHeader.of(lines.get(at).text()).isEmpty()) {
          return 0;
        }
        seen += blank ? 0 : 1;
        at++;
      }
      return at;
    }
  }
}
