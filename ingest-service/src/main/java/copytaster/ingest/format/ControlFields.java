package copytaster.ingest.format;

import copytaster.ingest.format.Lines.Line;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the text of a message.
 *
 * @param message with the date of its last line moved to the trailer, where it belongs
 * @param header its first line
 * @param second the second one of ANPA 1312
 * @param slugs the other lines of the header
 * @param date when it was sent
 */
record ControlFields(
    ControlMessage message,
    @Nullable ControlHeader header,
    @Nullable AnpaHeader second,
    List<String> slugs,
    @Nullable DateTimeGroup date) {

  private static final int LONGEST_LINE = 400;

  private static final Pattern LAST_LINE =
      Pattern.compile(
          "^\\W*(?:\\p{L}{2,8}[ /-]+){0,3}\\d{6}\\s?[A-Z]{0,5}\\s*(?:"
              + Months.NAMES
              + ")\\p{L}*\\.?(?:\\s*'?\\d{2,4})?\\W*$"
              + "|^\\W*(?:[A-Z]{2,5}-)+\\d{1,2}-\\d{1,2}-\\d{2,4}\\s+\\d{4}.{0,10}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern AGENCY = Pattern.compile("\\b(\\p{L}{2,12})[ -]\\d{2,6}\\b");
  private static final Pattern ANPA_AGENCY = Pattern.compile("^\\W*([A-Z]{2,5})-[A-Z]{2}-\\d");

  static ControlFields of(ControlMessage message, Instant received, ZoneId zone) {
    var whole = withTrailer(message);
    var lines =
        whole.header().stream()
            .filter(line -> isVisible(line))
            .map(line -> new Line(line.number(), beginning(line.text())))
            .toList();
    var header = lines.isEmpty() ? null : ControlHeader.of(lines.getFirst().text()).orElse(null);
    int next = header == null ? 0 : 1;
    var second =
        whole.isAnpa() && lines.size() > next
            ? AnpaHeader.of(lines.get(next).text()).orElse(null)
            : null;
    var slugs =
        lines.stream()
            .skip(second == null ? next : next + 1)
            .map(line -> ControlLine.clean(line.text()).strip())
            .toList();
    var date = date(whole, second, received, zone).orElse(null);
    return new ControlFields(whole, header, second, slugs, date);
  }

  /** Returns how the message is known on its day, null if it has no number. */
  @Nullable String id() {
    return header == null ? null : header.id();
  }

  @Nullable String source() {
    return header == null ? null : header.source();
  }

  @Nullable String priority() {
    return second != null ? second.priority() : header == null ? null : header.priority();
  }

  @Nullable String category() {
    var category = second != null ? second.category() : header == null ? null : header.category();
    return category == null || category.startsWith("-") ? null : category;
  }

  /** Returns the slug, null if the header has none. */
  @Nullable String slug() {
    if (second != null && !second.keyword().isEmpty()) {
      return second.keyword();
    }
    if (!slugs.isEmpty()) {
      return slugs.getFirst().replaceFirst("[/=\\s]+$", "");
    }
    var rest = header == null ? "" : header.rest();
    return rest.matches("[\\p{L}][\\p{L}\\p{N}/-]{3,60}") ? rest : null;
  }

  /** Returns the lines behind the slug. */
  List<String> moreSlugs() {
    boolean first = second == null || second.keyword().isEmpty();
    return slugs.stream().skip(first ? 1 : 0).toList();
  }

  /** Returns the name of the agency. */
  @Nullable String agency() {
    if (second != null || message.isAnpa()) {
      return message.trailer().stream()
          .map(line -> ANPA_AGENCY.matcher(ControlLine.clean(line.text())))
          .filter(found -> found.find())
          .map(found -> found.group(1))
          .findFirst()
          .orElse(null);
    }
    if (header == null) {
      return null;
    }
    var agency = AGENCY.matcher(header.rest());
    return agency.find() ? agency.group(1) : header.source();
  }

  private static Optional<DateTimeGroup> date(
      ControlMessage message, @Nullable AnpaHeader second, Instant received, ZoneId zone) {
    var trailer = new StringBuilder();
    message.trailer().forEach(line -> trailer.append(ControlLine.clean(line.text())).append('\n'));
    var found = DateTimeGroup.find(trailer.toString(), received, zone);
    if (found.isPresent() || second == null || second.month() == 0) {
      return found;
    }
    var time = second.time() != null ? second.time() : timeUnlessWords(second, message);
    return DateTimeGroup.of(second.month(), second.day(), time, received, zone)
        .or(() -> DateTimeGroup.of(second.month(), second.day(), null, received, zone));
  }

  // The number behind the day may count the words.
  private static @Nullable String timeUnlessWords(AnpaHeader second, ControlMessage message) {
    var number = second.words();
    if (number == null || number.length() != 4) {
      return null;
    }
    long words =
        message.text().stream()
            .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line.text()))
            .filter(word -> !word.isBlank())
            .count();
    long said = Long.parseLong(number);
    return Math.abs(said - words) <= said / 3 + 10 ? null : number;
  }

  private static ControlMessage withTrailer(ControlMessage message) {
    var text = new ArrayList<>(message.text());
    int last = text.size() - 1;
    while (last >= 0 && !isVisible(text.get(last))) {
      last--;
    }
    if (last < 1 || !isDate(text.get(last))) {
      return message;
    }
    var trailer = new ArrayList<>(List.of(text.remove(last)));
    trailer.addAll(message.trailer());
    return new ControlMessage(message.isAnpa(), message.before(), message.header(), text, trailer);
  }

  private static boolean isDate(Line line) {
    return line.text().length() <= LONGEST_LINE
        && LAST_LINE.matcher(ControlLine.clean(line.text())).matches();
  }

  // Longer lines are no header; all of them are kept elsewhere.
  private static String beginning(String line) {
    return line.substring(0, Math.min(line.length(), LONGEST_LINE));
  }

  private static boolean isVisible(Line line) {
    return !Lines.isBlank(ControlLine.clean(line.text()));
  }
}
