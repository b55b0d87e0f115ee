package copytaster.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;

/**
 * Writes the content of NITF as HTML. What is no text of the story is set apart: media, and notes
 * for editors. Elements that neither knows keep their words, as blocks or as part of a sentence.
 */
final class NitfMarkup {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("hl1", "h2"),
          Map.entry("hl2", "h3"),
          Map.entry("block", "div"),
          Map.entry("bq", "blockquote"),
          Map.entry("nitf-table", "div"),
          Map.entry("hedline", "div"),
          Map.entry("abstract", "div"),
          Map.entry("byline", "p"),
          Map.entry("dateline", "p"),
          Map.entry("distributor", "p"),
          Map.entry("datasource", "p"),
          Map.entry("credit", "p"),
          Map.entry("tagline", "p"),
          Map.entry("bibliography", "p"),
          Map.entry("note", "div"),
          Map.entry("chron", "time"));

  private static final Set<String> SENTENCES =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "span", "a", "em", "td", "th", "dt", "li");

  /** Elements that wires write without a blank before them. */
  private static final Set<String> APART =
      Set.of(
          "addressee",
          "byttl",
          "care.of",
          "country",
          "delivery.office",
          "delivery.point",
          "postcode",
          "region",
          "story.date");

  /** Elements of HTML that hold nothing. */
  private static final Set<String> EMPTY = Set.of("br", "hr", "img", "col");

  private final Document document = Document.createShell("");
  private final List<XmlElement> media = new ArrayList<>();
  private final List<XmlElement> notes = new ArrayList<>();

  private NitfMarkup() {
    document.outputSettings().prettyPrint(false);
  }

  static NitfMarkup of(List<XmlNode> content) {
    var markup = new NitfMarkup();
    markup.copy(content, markup.document.body());
    return markup;
  }

  /** Returns the words of one element as plain text, a blank line between blocks. */
  static String text(XmlElement element) {
    return HtmlText.of(of(element.content()).document.body());
  }

  /** Returns the words of one element in one line. */
  static String line(XmlElement element) {
    return text(element).replaceAll("\\s+", " ").strip();
  }

  /** Returns the text as HTML. */
  Document document() {
    return document;
  }

  /** Returns the media elements between its words. */
  List<XmlElement> media() {
    return media;
  }

  /** Returns the notes for editors between its words. */
  List<XmlElement> notes() {
    return notes;
  }

  /** Returns whether a note is for editors alone. */
  static boolean isForEditors(XmlElement note) {
    var kind = note.attribute("noteclass");
    return "npa".equals(note.attribute("type")) || (kind != null && kind.startsWith("editor"));
  }

  private void copy(List<XmlNode> content, Element to) {
    boolean mixed = content.stream().anyMatch(NitfMarkup::isWords);
    for (var node : content) {
      switch (node) {
        case XmlNode.Words(var words) -> to.appendChild(new TextNode(words));
        case XmlNode.Child(var child) -> copy(child, to, mixed);
      }
    }
  }

  private void copy(XmlElement child, Element to, boolean mixed) {
    if (child.is("media")) {
      media.add(child);
    } else if (child.is("note") && isForEditors(child)) {
      notes.add(child);
    } else if (child.name().startsWith("body")) {
      copy(child.content(), to);
    } else {
      if (APART.contains(child.name())) {
        to.appendChild(new TextNode(" "));
      }
      var copy = new Element(tag(child.name(), to, mixed));
      attributes(child, copy);
      to.appendChild(copy);
      copy(child.content(), EMPTY.contains(copy.normalName()) ? to : copy);
      divide(child, copy);
    }
  }

  private static boolean isWords(XmlNode node) {
    return node instanceof XmlNode.Words(var words) && !Lines.isBlank(words);
  }

  // Between words an element is a part of their sentence.
  private static String tag(String written, Element to, boolean mixed) {
    var name = written.toLowerCase(Locale.ROOT);
    var known = isHtml(name) ? name : NAMES.get(name);
    if (known != null) {
      return known;
    }
    return mixed || SENTENCES.contains(to.normalName()) ? "span" : "div";
  }

  private static boolean isHtml(String name) {
    var tag = Tag.valueOf(name);
    return tag.isKnownTag() && (!tag.isEmpty() || EMPTY.contains(name));
  }

  private static void divide(XmlElement element, Element copy) {
    boolean bare = element.is("frac") && element.first("frac-sep").isEmpty();
    if (bare && copy.childrenSize() == 2) {
      copy.child(0).after(new TextNode("/"));
    }
  }

  private static void attributes(XmlElement from, Element to) {
    boolean same = to.normalName().equals(from.name());
    from.attributes()
        .forEach((name, value) -> {
          if (name.equals("xml:lang")) {
            to.attr("lang", value);
          } else if (name.equals("norm") && from.is("chron")) {
            to.attr("datetime", value);
          } else if (same || name.equals("dir")) {
            to.attr(name, value);
          }
        });
  }
}
