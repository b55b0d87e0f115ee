package copytaster.ingest.format;

import copytaster.ingest.format.Lines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** CommonMark. */
final class MarkdownMarkup implements Markup {

  private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})(?:[ \\t]+.*|[ \\t]*)");
  private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-{2,})[ \\t]*");
  private static final Pattern BLOCK_SYNTAX = Pattern.compile("^\\s*(?:```|~~~|\\|).*");

  private static final String MARKS = "[*_`!<";
  private static final int MOST_MARKS = 20_000;

  /** How many lines may stand above the main heading, such as a kicker. */
  private static final int LINES_ABOVE = 4;

  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public boolean isWithinReason(String text) {
    return text.chars().filter(c -> MARKS.indexOf(c) >= 0).limit(MOST_MARKS + 1L).count()
        <= MOST_MARKS;
  }

  @Override
  public String shown(String line) {
    return MarkdownText.shown(line);
  }

  @Override
  public @Nullable Heading heading(List<Line> lines) {
    Heading first = null;
    int above = 0;
    for (int i = 0; i < lines.size() && above <= LINES_ABOVE; i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      var heading = headingAt(lines, i);
      if (heading != null && isMain(lines, heading)) {
        return heading;
      }
      first = above == 0 ? heading : first;
      above++;
    }
    return first;
  }

  @Override
  public BodyText body(List<Line> lines) {
    var source = new ArrayList<String>();
    for (var paragraph : paragraphs(lines)) {
      source.add(String.join("\n", paragraph));
    }
    var marked = String.join("\n\n", source).strip();
    var plain = MarkdownText.of(List.of(marked.split("\n", -1)));
    boolean hasMarkup = !withoutSpace(marked).equals(withoutSpace(plain.value()));
    return new BodyText(plain.value(), hasMarkup ? marked : null, plain.pictures());
  }

  // Lines between fences and rows of tables stay together, whatever they look like.
  private static List<List<String>> paragraphs(List<Line> lines) {
    boolean asWritten =
        lines.stream().anyMatch(line -> BLOCK_SYNTAX.matcher(line.text()).matches());
    return asWritten ? List.of(lines.stream().map(Line::text).toList()) : Paragraphs.of(lines);
  }

  private static @Nullable Heading headingAt(List<Line> lines, int i) {
    var line = lines.get(i).text();
    boolean underlined =
        i + 1 < lines.size() && UNDERLINE.matcher(lines.get(i + 1).text()).matches();
    if (!underlined && !HEADING.matcher(line).matches()) {
      return null;
    }
    var text = MarkdownText.shown(line);
    return text.isBlank() ? null : new Heading(i, underlined ? i + 2 : i + 1, text);
  }

  private static boolean isMain(List<Line> lines, Heading heading) {
    var last = lines.get(heading.to() - 1).text().strip();
    boolean underlined = heading.to() - heading.from() == 2;
    return underlined ? last.startsWith("=") : last.startsWith("#") && !last.startsWith("##");
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s", "");
  }
}
