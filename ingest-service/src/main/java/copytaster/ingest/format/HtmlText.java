package copytaster.ingest.format;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Writes HTML, or XML that means the same, as plain text: a blank line between blocks. */
final class HtmlText implements NodeVisitor {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "ul",
          // NITF
          "block",
          "hedline",
          "hl1",
          "hl2",
          "byline",
          "dateline",
          "media",
          "media-caption",
          "bq",
          "body.head",
          "body.content",
          "body.end",
          "tagline");

  private static final Set<String> ROWS = Set.of("li", "tr", "br");

  private final StringBuilder text = new StringBuilder();
  private int inPre;
  private String due = "";

  private HtmlText() {}

  /** Returns the text of HTML, scripts and styles left out. */
  static String of(String html) {
    return of(Jsoup.parse(html).body());
  }

  /** Returns the text of XML, such as NITF. */
  static String ofXml(String xml) {
    return of(Jsoup.parse(xml, "", Parser.xmlParser()));
  }

  static String of(Element root) {
    var writer = new HtmlText();
    writer.traverse(root);
    return writer.text.toString().strip();
  }

  @Override
  public void head(Node node, int depth) {
    switch (node) {
      case TextNode words -> write(words.getWholeText());
      case Comment _ -> {}
      case Element element -> begin(element.normalName());
      default -> {}
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      var name = element.normalName();
      if (BLOCKS.contains(name)) {
        breakBefore("\n\n");
      } else if (name.equals("td") || name.equals("th")) {
        breakBefore("\t");
      } else if (name.equals("li") || name.equals("tr")) {
        breakBefore("\n");
      }
      inPre -= name.equals("pre") ? 1 : 0;
    }
  }

  private void begin(String name) {
    if (BLOCKS.contains(name)) {
      breakBefore("\n\n");
    } else if (ROWS.contains(name)) {
      breakBefore("\n");
    }
    inPre += name.equals("pre") ? 1 : 0;
  }

  // The strongest break between two texts counts, once.
  private void breakBefore(String wanted) {
    boolean stronger = wanted.length() > due.length() || due.equals("\t") || due.equals(" ");
    if (stronger && !due.equals("\n\n")) {
      due = wanted;
    }
  }

  private void write(String words) {
    if (inPre > 0) {
      flush();
      text.append(words);
      return;
    }
    boolean blankBefore = !words.isEmpty() && isSpace(words.charAt(0));
    boolean blankAfter = !words.isEmpty() && isSpace(words.charAt(words.length() - 1));
    var collapsed = collapse(words);
    if (blankBefore && due.isEmpty()) {
      due = " ";
    }
    if (!collapsed.isEmpty()) {
      flush();
      text.append(collapsed);
      due = blankAfter ? " " : "";
    }
  }

  private void flush() {
    if (!text.isEmpty()) {
      text.append(due);
    }
    due = "";
  }

  // White space of HTML only: a no-break space is a character of the text.
  private static String collapse(String words) {
    var collapsed = new StringBuilder(words.length());
    boolean blank = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isSpace(c)) {
        blank = true;
      } else {
        if (blank && !collapsed.isEmpty()) {
          collapsed.append(' ');
        }
        collapsed.append(c);
        blank = false;
      }
    }
    return collapsed.toString();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
