package copytaster.ingest.format;

import java.util.regex.Pattern;

/** Writes the date of a mail as RFC 1123 has it, whatever dialect it came in. */
final class MailDate {

  private static final int LONGEST = 200;

  private static final Pattern DATE =
      Pattern.compile(
          "^(?:\\p{L}{2,10}\\.?,?\\s+)?(\\d{1,2})[ -](\\p{L}{3})\\p{L}*[ -](\\d{2,4})\\s+"
              + "(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?\\s*([A-Za-z]{1,5}|[+-]\\d{1,2}:?\\d{2})?.*$");

  private MailDate() {}

  /** Returns the date to be read, without comments and the day of the week, which may be wrong. */
  static String normal(String written) {
    if (written.length() > LONGEST) {
      return written;
    }
    var bare = written.replaceAll("\\([^)]*\\)", " ").replaceAll("\\s+", " ").strip();
    var date = DATE.matcher(bare);
    if (!date.matches() || Months.number(date.group(2)) == 0) {
      return bare;
    }
    int year = date.group(3).length() == 2 ? Nearest.year(date.group(3)) : number(date.group(3));
    return String.format(
        "%04d-%02d-%02dT%02d:%02d:%02d%s",
        year,
        Months.number(date.group(2)),
        number(date.group(1)),
        number(date.group(4)),
        number(date.group(5)),
        date.group(6) == null ? 0 : number(date.group(6)),
        date.group(7) == null ? "" : zone(date.group(7)));
  }

  private static String zone(String written) {
    if (!Character.isLetter(written.charAt(0))) {
      return written.length() == 4 ? written.charAt(0) + "0" + written.substring(1) : written;
    }
    var offset = WireZones.offset(written);
    return offset == null ? "" : offset.getId();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
