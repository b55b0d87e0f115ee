package copytaster.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Writes Markdown as plain text: a blank line between blocks, no markup, every word in its place.
 * List items keep the marker that they were written with, since "1990." may begin a sentence.
 */
final class MarkdownText {

  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(100)
          .maxInlineNesting(100)
          .build();

  private static final Pattern MARKER = Pattern.compile("^[\\s>]*?((?:\\d{1,9}[.)]|[-*+])\\s*)");

  private final List<String> source;
  private final StringBuilder text = new StringBuilder();
  private final List<Picture> pictures = new ArrayList<>();

  private MarkdownText(List<String> source) {
    this.source = source;
  }

  /**
   * A text and the pictures that were in it.
   *
   * @param value the plain text
   * @param pictures in their order
   */
  record Plain(String value, List<Picture> pictures) {}

  static Plain of(List<String> lines) {
    var writer = new MarkdownText(lines);
    writer.walk(PARSER.parse(String.join("\n", lines)));
    return new Plain(writer.text.toString().strip(), writer.pictures);
  }

  /** Returns what a reader sees of one line. */
  static String shown(String line) {
    return of(List.of(line.strip())).value();
  }

  /** Returns the text within one inline node. */
  static String inline(Node node) {
    var writer = new MarkdownText(List.of());
    writer.walk(node);
    return writer.text.toString();
  }

  // Not recursive: how deep Markdown nests is up to its sender.
  @SuppressWarnings("ReferenceEquality") // Nodes are who they are.
  private void walk(Node root) {
    Node node = root;
    while (node != null) {
      boolean inside = enter(node);
      if (inside && node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      while (node != root && node.getNext() == null) {
        node = node.getParent();
      }
      node = node == root ? null : node.getNext();
    }
  }

  // Returns whether the node's children are to be written too.
  private boolean enter(Node node) {
    switch (node) {
      case Paragraph _, Heading _ -> startBlock(node);
      case ListItem item -> startItem(item);
      case Text words -> text.append(words.getLiteral());
      case Code code -> text.append(code.getLiteral());
      case SoftLineBreak _ -> text.append(' ');
      case HardLineBreak _ -> text.append('\n');
      case FencedCodeBlock code -> block(code, code.getLiteral());
      case IndentedCodeBlock code -> block(code, code.getLiteral());
      case HtmlBlock html -> html(html);
      case HtmlInline tag -> tag(tag.getLiteral());
      case LinkReferenceDefinition definition -> define(definition);
      case Image image -> {
        pictures.add(PictureLines.of(image));
        return false;
      }
      default -> {}
    }
    return true;
  }

  private void block(Node node, String words) {
    startBlock(node);
    text.append(words.stripTrailing());
  }

  private void html(HtmlBlock html) {
    block(html, HtmlText.of(html.getLiteral()));
    pictures.addAll(HtmlPictures.of(html.getLiteral()));
  }

  private void tag(String tag) {
    if (tag.regionMatches(true, 0, "<br", 0, 3)) {
      text.append('\n');
    }
    pictures.addAll(HtmlPictures.of(tag));
  }

  private void startBlock(Node node) {
    boolean firstOfItem = node.getParent() instanceof ListItem && node.getPrevious() == null;
    if (!firstOfItem && !text.isEmpty()) {
      text.append("\n\n");
    }
  }

  private void startItem(ListItem item) {
    if (!text.isEmpty()) {
      boolean again = item.getPrevious() != null;
      text.append(again ? "\n" : "\n\n");
    }
    var spans = item.getSourceSpans();
    if (!spans.isEmpty()) {
      var span = spans.getFirst();
      var marker = MARKER.matcher(source.get(span.getLineIndex()).substring(span.getColumnIndex()));
      text.append(marker.find() ? marker.group(1).strip() + " " : "");
    }
  }

  // A definition has no words of its own, unless a bracket and colon only happen to look like one.
  private void define(LinkReferenceDefinition definition) {
    var target = definition.getDestination();
    if (!target.contains("/") && !target.startsWith("#")) {
      var title = definition.getTitle() == null ? "" : " " + definition.getTitle();
      block(definition, "[" + definition.getLabel() + "]: " + target + title);
    }
  }
}
