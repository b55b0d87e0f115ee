package copytaster.ingest.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a message: in IPTC 7901 source, number, priority, category, words and what the
 * agency likes to add; in ANPA 1312 only service level, number and selector.
 *
 * @param source who sends it
 * @param sequence its number there
 * @param priority a digit or letter
 * @param category a code of the agency
 * @param rest what comes behind the number of words
 */
record ControlHeader(
    String source,
    String sequence,
    @Nullable String priority,
    @Nullable String category,
    String rest) {

  private static final Pattern IPTC =
      Pattern.compile(
          "^[^\\p{L}\\p{N}]*([A-Za-z][A-Za-z0-9]{0,7}?)[ -]?(\\d{1,6})\\s+([0-9A-Za-z])"
              + "(?:\\s+([A-Za-z][A-Za-z0-9]{0,5}|-+))?(?:\\s+\\d{1,6})?(?:\\s+(.*))?$");
  private static final Pattern ANPA =
      Pattern.compile("^[^\\p{L}\\p{N}]*([A-Za-z])(\\d{3,5})(?:[\\x1f\\s]*([A-Za-z0-9-]*).*)?$");
  private static final int SEQUENCE_DIGITS = 4;

  static Optional<ControlHeader> of(String line) {
    var iptc = IPTC.matcher(line.stripTrailing());
    if (iptc.matches()) {
      var rest = iptc.group(5) == null ? "" : iptc.group(5).strip();
      return Optional.of(
          new ControlHeader(iptc.group(1), iptc.group(2), iptc.group(3), iptc.group(4), rest));
    }
    var anpa = ANPA.matcher(line.stripTrailing());
    return anpa.matches()
        ? Optional.of(new ControlHeader(anpa.group(1), anpa.group(2), null, null, ""))
        : Optional.empty();
  }

  /**
   * Returns how a message of this source is known on its day, whatever way its number is written.
   */
  String id() {
    return id(source, sequence);
  }

  static String id(String source, String sequence) {
    var digits = sequence.replaceFirst("^0+(?=\\d)", "");
    var zeros = "0".repeat(Math.max(0, SEQUENCE_DIGITS - digits.length()));
    return source.toUpperCase(Locale.ROOT) + zeros + digits;
  }
}
