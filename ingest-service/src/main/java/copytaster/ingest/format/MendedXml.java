package copytaster.ingest.format;

import copytaster.ingest.format.Refusal.Kind;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is almost XML: with a bare ampersand, with end tags that are missing, with names of
 * characters that only HTML knows.
 */
final class MendedXml {

  private static final int END = 400;

  private final Limits.Xml limits;
  private final Map<Node, XmlElement> made = new HashMap<>();
  private @Nullable Refusal refusal;

  private MendedXml(Limits.Xml limits) {
    this.limits = limits;
  }

  /**
   * Reads a document whose outermost element is one of those named; nothing if there is none.
   *
   * @param text that is no XML
   */
  static Optional<XmlReader.Result> read(String text, Collection<String> roots, Limits limits) {
    var parser = Parser.xmlParser().setMaxDepth(limits.xml().depth());
    return root(Jsoup.parse(text, "", parser), roots)
        .map(root -> new MendedXml(limits.xml()).read(root));
  }

  /** Returns whether a text ends before its outermost element does. */
  static boolean isCut(String text, XmlElement root) {
    var end = text.substring(Math.max(0, text.length() - END)).toLowerCase(Locale.ROOT);
    var name = root.prefix().isEmpty() ? root.name() : root.prefix() + ":" + root.name();
    return !end.contains("</" + name.toLowerCase(Locale.ROOT));
  }

  private static Optional<Element> root(Document document, Collection<String> roots) {
    return document.children().stream()
        .filter(element -> roots.contains(local(element.tagName())))
        .findFirst();
  }

  private XmlReader.Result read(Element root) {
    root.traverse((node, depth) -> {
      if (refusal == null) {
        take(node, depth);
      }
    });
    var refused = refusal;
    var tree = made.get(root);
    return refused != null || tree == null
        ? new XmlReader.Result.Refused(
            refused != null ? refused : tooMuch("has nothing that can be read"))
        : new XmlReader.Result.Tree(tree);
  }

  private void take(Node node, int depth) {
    var parent = made.get(node.parent());
    switch (node) {
      case TextNode words when parent != null ->
          parent.content().add(new XmlNode.Words(words.getWholeText()));
      case Element element -> begin(element, parent, depth);
      default -> {}
    }
  }

  private void begin(Element element, @Nullable XmlElement parent, int depth) {
    if (depth >= limits.depth()) {
      refusal = tooMuch("nests deeper than " + limits.depth() + " levels");
    } else if (made.size() >= limits.elements()) {
      refusal = tooMuch("has more than " + limits.elements() + " elements");
    } else if (element.attributesSize() > limits.attributes()) {
      refusal = tooMuch("has an element with more than " + limits.attributes() + " attributes");
    } else {
      add(element, parent);
    }
  }

  private void add(Element element, @Nullable XmlElement parent) {
    var written = element.tagName();
    int colon = written.indexOf(':');
    var prefix = colon < 0 ? "" : written.substring(0, colon);
    var copy = new XmlElement(local(written), prefix, namespace(element, prefix), parent);
    element.attributes().forEach(one -> copy.attributes().put(one.getKey(), one.getValue()));
    if (parent != null) {
      parent.content().add(new XmlNode.Child(copy));
    }
    made.put(element, copy);
  }

  private static String namespace(Element element, String prefix) {
    var name = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
    for (Element at = element; at != null; at = at.parent()) {
      if (at.hasAttr(name)) {
        return at.attr(name);
      }
    }
    return "";
  }

  private static String local(String written) {
    return written.substring(written.indexOf(':') + 1);
  }

  private static Refusal tooMuch(String detail) {
    return Refusal.of(Kind.TOO_LARGE, "", "too-large", "the XML " + detail);
  }
}
