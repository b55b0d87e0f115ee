package copytaster.ingest.format;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a page holds, counted once for all of them. */
final class HtmlLengths implements NodeVisitor {

  private final Map<Node, int[]> counts = new HashMap<>();

  private HtmlLengths() {}

  static HtmlLengths of(Element root) {
    var lengths = new HtmlLengths();
    root.traverse(lengths);
    return lengths;
  }

  /** Returns how many characters are in an element, white space left out. */
  int text(Element element) {
    return counts.getOrDefault(element, new int[2])[0];
  }

  /** Returns how many of them are in links. */
  int linked(Element element) {
    return counts.getOrDefault(element, new int[2])[1];
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element) {
      counts.put(node, new int[2]);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    var parent = counts.get(node.parent());
    if (parent == null) {
      return;
    }
    if (node instanceof TextNode text) {
      parent[0] += visible(text.getWholeText());
    } else if (node instanceof Element element) {
      parent[0] += text(element);
      parent[1] += element.nameIs("a") ? text(element) : linked(element);
    }
  }

  /** Returns how many characters of a text can be seen. */
  static int visible(String text) {
    return (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
  }
}
