package copytaster.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Finds lines that are nothing but pictures in the notation of Markdown. */
final class PictureLines {

  private static final Parser PARSER = Parser.builder().maxInlineNesting(20).build();

  // CommonMark wants blanks in addresses escaped; scraped pages do not know that.
  private static final Pattern LOOSE = Pattern.compile("!\\[([^\\]]*)\\]\\(([^()\"]+)\\)");

  private PictureLines() {}

  /** Returns the pictures of the line, none if it has anything else in it. */
  static List<Picture> read(String line) {
    var text = line.strip();
    if (!text.startsWith("![") && !text.startsWith("[![")) {
      return List.of();
    }
    var loose = LOOSE.matcher(text);
    if (loose.matches()) {
      return List.of(new Picture(loose.group(2).strip(), loose.group(1).strip(), null));
    }
    var block = PARSER.parse(text).getFirstChild();
    return block instanceof Paragraph && block.getNext() == null
        ? pictures(block).orElse(List.of())
        : List.of();
  }

  /** Returns the picture that a node shows. */
  static Picture of(Image image) {
    var alt = new StringBuilder();
    for (Node node = image.getFirstChild(); node != null; node = node.getNext()) {
      alt.append(MarkdownText.inline(node));
    }
    return new Picture(image.getDestination(), alt.toString().strip(), image.getTitle());
  }

  private static Optional<List<Picture>> pictures(Node parent) {
    var all = new ArrayList<Picture>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Image image -> all.add(of(image));
        case Link link
            when link.getFirstChild() instanceof Image image && image.getNext() == null ->
            all.add(of(image));
        case Text blank when blank.getLiteral().isBlank() -> {}
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(all);
  }
}
