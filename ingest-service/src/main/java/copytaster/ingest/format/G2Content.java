package copytaster.ingest.format;

import copytaster.article.Association;
import copytaster.article.Body;
import copytaster.article.Rendition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the content of a NewsML-G2 item: its text in one or more forms, or its files. */
final class G2Content {

  private final XmlElement item;
  private final Reading reading;
  private final Limits limits;
  private final Bodies bodies;
  private final List<NitfBody> documents = new ArrayList<>();
  private final List<XmlElement> media = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();

  G2Content(XmlElement item, Reading reading, Limits limits) {
    this.item = item;
    this.reading = reading;
    this.limits = limits;
    this.bodies = Bodies.in(reading);
    for (var set : item.all("contentSet")) {
      set.all("inlineXML").forEach(this::xml);
      set.all("inlineData").forEach(this::data);
    }
  }

  /** Returns the text in its forms. */
  List<Body> bodies() {
    return bodies.list();
  }

  /** Returns the NITF documents inside. */
  List<NitfBody> documents() {
    return documents;
  }

  /** Returns the titles of HTML documents inside. */
  List<String> titles() {
    return titles;
  }

  /** Returns media inside the text. */
  List<Association> media() {
    var all = new ArrayList<>(NitfMedia.associations(media, reading));
    documents.forEach(document -> all.addAll(document.associations()));
    return all;
  }

  /** Returns the item's own files, and the picture that stands for it. */
  List<Rendition> renditions() {
    var all = new ArrayList<Rendition>();
    for (var set : item.all("contentSet")) {
      set.all("remoteContent").forEach(file -> all.add(rendition(file, all.size() + 1)));
    }
    for (var meta : item.all("contentMeta")) {
      meta.all("icon").forEach(file -> all.add(rendition(file, all.size() + 1)));
    }
    return all;
  }

  private void xml(XmlElement inline) {
    if (inline.children().isEmpty()) {
      escaped(inline);
      return;
    }
    var rest = new ArrayList<XmlNode>();
    for (var node : inline.content()) {
      if (node instanceof XmlNode.Child(var child) && child.is("nitf")) {
        document(child);
      } else if (node instanceof XmlNode.Child(var child) && child.is("html")) {
        html(child, inline);
      } else {
        rest.add(node);
      }
    }
    other(rest, inline);
  }

  private void document(XmlElement nitf) {
    var document = new NitfBody(nitf, reading);
    documents.add(document);
    document.addTo(bodies);
    if (nitf.first("head", "docdata").isPresent()) {
      reading.drop("/inlineXML/nitf/head/docdata");
    }
  }

  private void html(XmlElement html, XmlElement inline) {
    var title = html.textOf("head", "title");
    if (title != null) {
      titles.add(title);
    }
    bodies.html(role(inline), html);
  }

  // Any other XML: its words are text of the story, its elements blocks or parts of a sentence.
  private void other(List<XmlNode> nodes, XmlElement inline) {
    var markup = NitfMarkup.of(nodes);
    media.addAll(markup.media());
    if (!Lines.isBlank(HtmlWords.of(markup.document()))) {
      bodies.html(role(inline), markup.document(), inline.path());
    }
  }

  // Markup that was escaped, in a CDATA section for instance.
  private void escaped(XmlElement inline) {
    var words = inline.words();
    if (Lines.isBlank(words)) {
      return;
    }
    var type = inline.attribute("contenttype");
    var start = words.stripLeading();
    boolean nitf = start.startsWith("<") && start.contains("<nitf");
    if (nitf
        && XmlReader.read(withoutDeclaration(start), limits)
            instanceof XmlReader.Result.Tree(var root)
        && root.is("nitf")) {
      document(root);
    } else {
      bodies.add(WireText.of(role(inline), type, words, inline.path(), reading));
    }
  }

  private static String withoutDeclaration(String xml) {
    return xml.replaceFirst("(?s)^<\\?xml\\b[^>]*?\\?>\\s*", "");
  }

  private void data(XmlElement inline) {
    var type = inline.attribute("contenttype");
    boolean coded = inline.attribute("encoding") != null || inline.attribute("encodinguri") != null;
    if (coded || (type != null && !isText(type))) {
      reading.warn(WarningCode.VALUE_DROPPED, "data that are no text", inline, "");
      return;
    }
    var words = inline.children().isEmpty() ? inline.words() : NitfMarkup.text(inline);
    if (!Lines.isBlank(words)) {
      bodies.add(WireText.of(role(inline), type, words.strip(), inline.path(), reading));
    }
  }

  private static boolean isText(String type) {
    return type.startsWith("text/") || type.contains("xml") || type.contains("html");
  }

  private Rendition rendition(XmlElement file, int position) {
    var files = new XmlFile(file, reading);
    var name =
        file.attribute("rendition") != null
            ? file.attribute("rendition")
            : file.attribute("renditionuri");
    return new Rendition(
        name != null ? G2Schemes.code(name) : file.is("icon") ? "icon" : "rendition-" + position,
        files.href("href", "residref"),
        file.attribute("contenttype"),
        file.textOf("title"),
        files.size("width"),
        files.size("height"),
        files.bytes("size"),
        seconds(file, files));
  }

  private static @Nullable Double seconds(XmlElement file, XmlFile files) {
    var unit = file.attribute("durationunit");
    var duration = files.number("duration");
    if (duration == null || unit == null || G2Schemes.code(unit).equals("seconds")) {
      return duration;
    }
    return G2Schemes.code(unit).equals("milliseconds") ? Double.valueOf(duration / 1000) : null;
  }

  private static @Nullable String role(XmlElement inline) {
    var rendition = inline.attribute("rendition");
    return rendition == null ? null : G2Schemes.code(rendition);
  }
}
