package copytaster.ingest.format;

import copytaster.ingest.format.Lines.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a text.
 *
 * @param headline its headline, null if it has none of its own
 * @param pictures the lines that are pictures
 * @param body the other lines
 */
record TextLayout(@Nullable String headline, List<Picture> pictures, List<Line> body) {

  /** A longer first line is a paragraph. */
  static final int LONGEST_HEADLINE = 300;

  static TextLayout of(List<Line> lines, Markup markup) {
    var pictures = new ArrayList<Picture>();
    var body = new ArrayList<Line>();
    for (var line : lines) {
      var shown = PictureLines.read(line.text());
      pictures.addAll(shown);
      body.add(shown.isEmpty() ? line : new Line(line.number(), ""));
    }
    var heading = markup.heading(body);
    if (heading == null) {
      heading = firstLine(body, markup);
    }
    if (heading == null) {
      return new TextLayout(null, pictures, body);
    }
    body.subList(heading.from(), heading.to()).replaceAll(line -> new Line(line.number(), ""));
    return new TextLayout(heading.text(), pictures, body);
  }

  boolean hasBody() {
    return body.stream().anyMatch(line -> !line.isBlank());
  }

  private static Markup.@Nullable Heading firstLine(List<Line> lines, Markup markup) {
    for (int i = 0; i < lines.size(); i++) {
      var shown = lines.get(i).isBlank() ? "" : markup.shown(lines.get(i).text()).strip();
      if (shown.length() > LONGEST_HEADLINE) {
        return null;
      }
      if (!shown.isEmpty()) {
        return new Markup.Heading(i, i + 1, shown);
      }
    }
    return null;
  }
}
