package copytaster.ingest.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of an XML document with all that is in it, mixed content in its order. Elements are
 * known by their local names, since wires put any prefix before them; {@link #prefix} and {@link
 * #namespace} tell the few apart that have the same one.
 */
final class XmlElement {

  private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\n\\r]+");

  private final String name;
  private final String prefix;
  private final String namespace;
  private final @Nullable XmlElement parent;
  private final Map<String, String> attributes = new LinkedHashMap<>(4);
  private final List<XmlNode> content = new ArrayList<>(4);
  private @Nullable String path;

  XmlElement(String name, String prefix, String namespace, @Nullable XmlElement parent) {
    this.name = name;
    this.prefix = prefix;
    this.namespace = namespace;
    this.parent = parent;
  }

  /** Returns the local name. */
  String name() {
    return name;
  }

  /** Returns the prefix, empty if there is none. */
  String prefix() {
    return prefix;
  }

  /** Returns the namespace, empty if there is none or its prefix was never declared. */
  String namespace() {
    return namespace;
  }

  /** Returns the element that it is in, null for the outermost. */
  @Nullable XmlElement parent() {
    return parent;
  }

  boolean is(String localName) {
    return name.equals(localName);
  }

  /** Returns the attributes by their names as written, {@code xml:lang} for instance. */
  Map<String, String> attributes() {
    return attributes;
  }

  /** Returns what it holds. */
  List<XmlNode> content() {
    return content;
  }

  /** Returns an attribute that is there and not blank, without white space around it. */
  @Nullable String attribute(String written) {
    var value = attributes.get(written);
    return value == null || Lines.isBlank(value) ? null : value.strip();
  }

  /** Returns the elements right below. */
  List<XmlElement> children() {
    return below().toList();
  }

  /** Returns the elements with a name right below. */
  List<XmlElement> all(String localName) {
    return below().filter(child -> child.is(localName)).toList();
  }

  /** Returns the first element on a way down, each step one level. */
  Optional<XmlElement> first(String... way) {
    Optional<XmlElement> found = Optional.of(this);
    for (var step : way) {
      found = found.flatMap(at -> at.below().filter(child -> child.is(step)).findFirst());
    }
    return found;
  }

  /** Returns every element with a name at any depth, in the order of the document. */
  Stream<XmlElement> anywhere(String localName) {
    return below()
        .flatMap(child ->
            Stream.concat(
                child.is(localName) ? Stream.of(child) : Stream.of(), child.anywhere(localName)));
  }

  /** Returns the text of an element on a way down, null if it is missing or blank. */
  @Nullable String textOf(String... way) {
    return first(way).map(XmlElement::text).filter(text -> !text.isEmpty()).orElse(null);
  }

  /** Returns an attribute of an element on a way down, null if either is missing. */
  @Nullable String attributeOf(String attribute, String... way) {
    return first(way).map(at -> at.attribute(attribute)).orElse(null);
  }

  /** Returns all words in it, runs of white space as one blank. */
  String text() {
    return WHITE_SPACE.matcher(words().strip()).replaceAll(" ");
  }

  /** Returns all words in it as they stand there. */
  String words() {
    var all = new StringBuilder();
    write(all);
    return all.toString();
  }

  /** Returns where it is, as an XPath of local names. */
  String path() {
    if (path == null) {
      path = parent == null ? "/" + name : parent.path() + "/" + name + position(parent);
    }
    return path;
  }

  @SuppressWarnings("ReferenceEquality") // Elements are who they are.
  private String position(XmlElement parent) {
    int alike = 0;
    int own = 0;
    for (var node : parent.content) {
      if (node instanceof XmlNode.Child(var child) && child.name.equals(name)) {
        alike++;
        own = child == this ? alike : own;
      }
    }
    return alike > 1 ? "[" + own + "]" : "";
  }

  private Stream<XmlElement> below() {
    return content.stream()
        .flatMap(node -> node instanceof XmlNode.Child(var child) ? Stream.of(child) : Stream.of());
  }

  private void write(StringBuilder all) {
    for (var node : content) {
      switch (node) {
        case XmlNode.Words(var value) -> all.append(value);
        case XmlNode.Child(var child) -> child.write(all);
      }
    }
  }

  @Override
  public String toString() {
    return path();
  }
}
