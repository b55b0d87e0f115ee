package copytaster.ingest.format;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** All words of HTML, whatever element they are in: what no cleaning may lose. */
final class HtmlWords {

  private HtmlWords() {}

  static String of(Document document) {
    var words = new StringBuilder();
    NodeVisitor visitor =
        (node, _) -> {
          if (node instanceof TextNode text && !isHidden(text)) {
            words.append(text.getWholeText());
          } else if (node instanceof Element) {
            words.append(' ');
          }
        };
    document.body().traverse(visitor);
    return words.toString();
  }

  /** Returns whether two texts have the same characters, white space left out. */
  static boolean same(String one, String other) {
    int i = 0;
    int j = 0;
    while (true) {
      i = next(one, i);
      j = next(other, j);
      if (i == one.length() || j == other.length()) {
        return i == one.length() && j == other.length();
      }
      if (one.charAt(i++) != other.charAt(j++)) {
        return false;
      }
    }
  }

  // Nobody reads them: templates and styles are markup. Jsoup keeps scripts as data, not as text.
  private static boolean isHidden(Node text) {
    var parent = text.parent();
    while (parent instanceof Element element) {
      if (element.normalName().equals("template")
          || element.normalName().equals("style")
          || element.normalName().equals("script")) {
        return true;
      }
      parent = element.parent();
    }
    return false;
  }

  private static int next(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
      at++;
    }
    return at;
  }
}
