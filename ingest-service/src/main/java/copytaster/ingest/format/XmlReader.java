package copytaster.ingest.format;

import copytaster.ingest.format.Refusal.Kind;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML into elements. A DOCTYPE is tolerated and not read: no external DTD is fetched, no
 * entity of its own is written out; the names that HTML has for characters are known all the same.
 */
final class XmlReader {

  /** What a text holds. */
  sealed interface Result {

    /** XML. */
    record Tree(XmlElement root) implements Result {}

    /** No XML that is taken. */
    record Refused(Refusal refusal) implements Result {}
  }

  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final Limits limits;
  private final Deque<Map<String, String>> namespaces = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();
  private @Nullable XmlElement root;
  private @Nullable XmlElement at;
  private int depth;
  private int elements;

  private XmlReader(Limits limits) {
    this.limits = limits;
  }

  /** Reads a document that has been decoded; see {@link XmlText}. */
  static Result read(String text, Limits limits) {
    return new XmlReader(limits).read(text);
  }

  private Result read(String text) {
    XMLStreamReader xml = null;
    try {
      xml = factory(limits.xml()).createXMLStreamReader(new StringReader(text));
      while (xml.hasNext()) {
        var refusal = take(xml.next(), xml);
        if (refusal != null) {
          return new Result.Refused(refusal);
        }
      }
      return root == null ? malformed("there is no element") : new Result.Tree(root);
    } catch (XMLStreamException | RuntimeException e) {
      // The JDK's reader throws runtime exceptions too where XML is badly broken.
      return malformed(where(xml) + reason(e));
    } finally {
      close(xml);
    }
  }

  private @Nullable Refusal take(int event, XMLStreamReader xml) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        return begin(xml);
      }
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          words.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      case XMLStreamConstants.ENTITY_REFERENCE -> words.append(entity(xml.getLocalName()));
      default -> {}
    }
    return null;
  }

  private @Nullable Refusal begin(XMLStreamReader xml) {
    if (++depth > limits.xml().depth()) {
      return tooMuch("nests deeper than " + limits.xml().depth() + " levels");
    }
    if (++elements > limits.xml().elements()) {
      return tooMuch("has more than " + limits.xml().elements() + " elements");
    }
    if (xml.getAttributeCount() > limits.xml().attributes()) {
      return tooMuch("has an element with more than " + limits.xml().attributes() + " attributes");
    }
    flush();
    var scope = scope(xml);
    namespaces.push(scope);
    var element = element(xml.getLocalName(), scope);
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      element.attributes().put(attribute(xml, i), xml.getAttributeValue(i));
    }
    if (at == null) {
      root = element;
    } else {
      at.content().add(new XmlNode.Child(element));
    }
    at = element;
    return null;
  }

  private XmlElement element(String written, Map<String, String> scope) {
    int colon = written.indexOf(':');
    var prefix = colon < 0 ? "" : written.substring(0, colon);
    var namespace = prefix.equals("xml") ? XML : scope.getOrDefault(prefix, "");
    return new XmlElement(written.substring(colon + 1), prefix, namespace, at);
  }

  private void end() {
    flush();
    namespaces.pop();
    depth--;
    at = at == null ? null : at.parent();
  }

  private void flush() {
    if (!words.isEmpty() && at != null) {
      at.content().add(new XmlNode.Words(words.toString()));
    }
    words.setLength(0);
  }

  // Namespaces are resolved here and not by the reader, for which a prefix that nobody declared is
  // the end of the document.
  private Map<String, String> scope(XMLStreamReader xml) {
    var declared = new HashMap<String, String>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      var name = attribute(xml, i);
      if (name.equals("xmlns") || name.startsWith("xmlns:")) {
        declared.put(name.equals("xmlns") ? "" : name.substring(6), xml.getAttributeValue(i));
      }
    }
    var outer = namespaces.isEmpty() ? Map.<String, String>of() : namespaces.peek();
    if (declared.isEmpty()) {
      return outer;
    }
    var scope = new HashMap<>(outer);
    scope.putAll(declared);
    return scope;
  }

  private static String attribute(XMLStreamReader xml, int index) {
    var prefix = xml.getAttributePrefix(index);
    var local = xml.getAttributeLocalName(index);
    return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
  }

  private static String entity(String name) {
    var written = "&" + name + ";";
    return Parser.unescapeEntities(written, false);
  }

  private static XMLInputFactory factory(Limits.Xml limits) {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    // The JDK's own limits are below ours; ours say what they are.
    factory.setProperty("jdk.xml.maxElementDepth", limits.depth() + 1);
    factory.setProperty("http://java.sun.com/xml/stream/properties/report-cdata-event", true);
    return factory;
  }

  private static Refusal tooMuch(String detail) {
    return Refusal.of(Kind.TOO_LARGE, "", "too-large", "the XML " + detail);
  }

  private static Result malformed(String detail) {
    return new Result.Refused(Refusal.of(Kind.MALFORMED, "", "bad-xml", detail));
  }

  private static String where(@Nullable XMLStreamReader xml) {
    if (xml == null) {
      return "";
    }
    var at = xml.getLocation();
    return "line " + at.getLineNumber() + ", column " + at.getColumnNumber() + ": ";
  }

  private static String reason(Exception e) {
    var message = e.getMessage() == null ? "no XML" : e.getMessage();
    return Quote.of(message.replaceFirst("(?s)^ParseError at .*?\nMessage: ", "").strip());
  }

  private static void close(@Nullable XMLStreamReader xml) {
    try {
      if (xml != null) {
        xml.close();
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a reader of a string has nothing to close", e);
    }
  }
}
