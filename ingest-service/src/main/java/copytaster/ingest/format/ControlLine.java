package copytaster.ingest.format;

/** Reads the typographic control characters in a line of a wire. */
final class ControlLine {

  private ControlLine() {}

  /**
   * Returns a line without control characters: those that set something apart become a blank, those
   * that only steer a typesetter go. A tab stays.
   */
  static String clean(String line) {
    int first = 0;
    while (first < line.length() && !isControl(line.charAt(first))) {
      first++;
    }
    if (first == line.length()) {
      return line;
    }
    var clean = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!isControl(c)) {
        clean.append(c);
      } else if (parts(c)) {
        clean.append(' ');
      }
    }
    return clean.toString();
  }

  private static boolean isControl(int c) {
    return (c < ' ' && c != '\t') || (c >= 0x7F && c < 0xA0);
  }

  // Tabs, space bands and separators; DC1 to DC4 stand between two fields of a header.
  private static boolean parts(char c) {
    return (c >= 0x08 && c <= 0x0D) || (c >= 0x10 && c <= 0x14) || (c >= 0x1C && c <= 0x1F);
  }
}
