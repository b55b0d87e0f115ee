package copytaster.ingest.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the messages of a wire that frames them with control bytes, as IPTC 7901 and ANPA 1312 do.
 * Any of the bytes may be missing: a message begins where a header does, and ends where the
 * transmission or the next header says so.
 */
final class ControlFrames {

  static final char HEADER = 1;
  static final char TEXT = 2;
  static final char TEXT_END = 3;
  static final char END = 4;

  /** Where the frame of a wire is looked for. */
  static final int BEGINNING = 512;

  // A letter and digits behind the first control byte are the source and number of a message.
  private static final Pattern ANPA =
      Pattern.compile(
          "\\x16\\s*\\x01|\\x01\\s*[A-Za-z]\\d{3,5}(?:\\x1f|[^\\r\\n]{0,20}\\r?\\n\\w \\w[\\x11-\\x14])");
  private static final Pattern IPTC =
      Pattern.compile(
          "\\x01[\\s\\x00]*[A-Za-z][A-Za-z0-9]{0,7}[ -]?\\d{1,6}\\s|\\x01[^\\x02\\x03]{0,400}\\x02"
              + "|(?:^|[\\r\\n])[A-Za-z]{2,8}\\d{2,6} [1-9] [^\\x02]{0,300}\\x02");

  /**
   * One message among the bytes.
   *
   * @param from its first byte
   * @param to behind its last byte
   * @param line number of its first line, from 0
   */
  record Range(int from, int to, int line) {}

  private ControlFrames() {}

  /** Returns whether a text begins as ANPA 1312 does, leading junk left out. */
  static boolean isAnpa(String text) {
    return ANPA.matcher(beginning(text)).find();
  }

  /** Returns whether a text begins as IPTC 7901 does. */
  static boolean isIptc(String text) {
    return IPTC.matcher(beginning(text)).find();
  }

  /** Returns where the messages are; all bytes are in one, whatever is between them too. */
  static List<Range> of(byte[] bytes, int most) {
    var ranges = new ArrayList<Range>();
    int from = 0;
    int line = 0;
    int firstLine = 0;
    char section = 0;
    for (int i = 0; i < bytes.length && ranges.size() <= most; i++) {
      boolean begins = section != 0 && beginsNext(bytes[i], section);
      if (begins) {
        ranges.add(new Range(from, i, firstLine));
        from = i;
        firstLine = line;
        section = 0;
      }
      line += endsLine(bytes, i) ? 1 : 0;
      if (bytes[i] == END && section != 0) {
        ranges.add(new Range(from, i + 1, firstLine));
        from = i + 1;
        firstLine = line;
        section = 0;
      } else if (bytes[i] >= HEADER && bytes[i] <= TEXT_END) {
        section = (char) bytes[i];
      }
    }
    return rest(ranges, new Range(from, bytes.length, firstLine), bytes);
  }

  private static boolean beginsNext(byte b, char section) {
    return b == HEADER || (b == TEXT && section == TEXT_END);
  }

  // What is behind the last message belongs to it, unless there is none.
  private static List<Range> rest(List<Range> ranges, Range rest, byte[] bytes) {
    var text = new String(bytes, rest.from(), rest.to() - rest.from(), StandardCharsets.ISO_8859_1);
    if (ranges.isEmpty() || text.chars().anyMatch(c -> c >= HEADER && c <= TEXT_END)) {
      ranges.add(rest);
    } else {
      var last = ranges.removeLast();
      ranges.add(new Range(last.from(), rest.to(), last.line()));
    }
    return ranges;
  }

  // CR CR LF is one end, as teleprinters have it.
  private static boolean endsLine(byte[] bytes, int at) {
    boolean more = at + 1 < bytes.length && (bytes[at + 1] == '\n' || bytes[at + 1] == '\r');
    return bytes[at] == '\n' || (bytes[at] == '\r' && !more);
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), BEGINNING));
  }
}
