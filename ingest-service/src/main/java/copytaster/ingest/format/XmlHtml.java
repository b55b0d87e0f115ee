package copytaster.ingest.format;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Tag;

/** Hands XML that is HTML, or means the same as NITF does, to those who read HTML. */
final class XmlHtml {

  private XmlHtml() {}

  /** Returns a document whose body is what the element holds. */
  static Document document(XmlElement element) {
    var document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    copy(element.first("body").orElse(element), document.body());
    return document;
  }

  /** Returns what the element holds, itself included. */
  static Element element(XmlElement element) {
    var copy = shell(element);
    copy(element, copy);
    return copy;
  }

  private static void copy(XmlElement from, Element to) {
    for (var node : from.content()) {
      switch (node) {
        case XmlNode.Words(var words) -> to.appendChild(new TextNode(words));
        case XmlNode.Child(var child) -> {
          var copy = shell(child);
          to.appendChild(copy);
          // HTML has nothing inside a line break; what XML has there comes behind it.
          copy(child, copy.tag().isEmpty() ? to : copy);
        }
      }
    }
  }

  private static Element shell(XmlElement element) {
    var name = element.name();
    var shell =
        new Element(
            Tag.valueOf(name, "http://www.w3.org/1999/xhtml", ParseSettings.htmlDefault), "");
    element.attributes().forEach(shell::attr);
    return shell;
  }
}
