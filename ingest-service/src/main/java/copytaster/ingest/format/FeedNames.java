package copytaster.ingest.format;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names the elements of feeds by the vocabulary that they are of, whatever prefix a feed gives it:
 * {@code dc:creator}, {@code media:content}, and without a prefix those of the feed itself. All in
 * lower case, since feeds are written by hand too.
 */
final class FeedNames {

  private static final Map<String, String> NAMESPACES = new LinkedHashMap<>();

  static {
    NAMESPACES.put("purl.org/dc/elements", "dc");
    NAMESPACES.put("purl.org/dc/terms", "dcterms");
    NAMESPACES.put("purl.org/rss/1.0/modules/content", "content");
    NAMESPACES.put("purl.org/rss/1.0/modules/", "other");
    NAMESPACES.put("purl.org/rss/", "");
    NAMESPACES.put("my.netscape.com/rdf", "");
    NAMESPACES.put("backend.userland.com", "");
    NAMESPACES.put("blogs.law.harvard.edu/tech/rss", "");
    NAMESPACES.put("search.yahoo.com/", "media");
    NAMESPACES.put("itunes.com/dtds", "itunes");
    NAMESPACES.put("w3.org/2005/atom", "atom");
    NAMESPACES.put("purl.org/atom/ns", "atom");
    NAMESPACES.put("purl.org/atom/app", "app");
    NAMESPACES.put("w3.org/2007/app", "app");
    NAMESPACES.put("feedburner", "feedburner");
    NAMESPACES.put("w3.org/1999/xhtml", "xhtml");
    NAMESPACES.put("creativecommons", "cc");
    NAMESPACES.put("prismstandard.org", "prism");
    NAMESPACES.put("purl.org/atompub/tombstones", "at");
  }

  /** Prefixes whose meaning is clear where they are not declared. */
  private static final Set<String> KNOWN = Set.copyOf(NAMESPACES.values());

  private FeedNames() {}

  /** Returns the name of an element within another, an entry for instance. */
  static String of(XmlElement element, XmlElement within) {
    var local = element.name().toLowerCase(Locale.ROOT);
    var prefix = isAlike(element, within) ? "" : prefix(element);
    return prefix.isEmpty() ? local : prefix + ":" + local;
  }

  /** Returns an attribute by its local name, whatever prefix is written before it. */
  static @Nullable String attribute(XmlElement element, String localName) {
    var written = element.attribute(localName);
    if (written != null) {
      return written;
    }
    for (var name : element.attributes().keySet()) {
      if (name.substring(name.indexOf(':') + 1).equalsIgnoreCase(localName)) {
        return element.attribute(name);
      }
    }
    return null;
  }

  private static boolean isAlike(XmlElement element, XmlElement within) {
    boolean sameSpace = element.namespace().equals(within.namespace());
    boolean samePrefix = element.prefix().equals(within.prefix());
    return sameSpace && (samePrefix || !element.namespace().isEmpty());
  }

  private static String prefix(XmlElement element) {
    var namespace = element.namespace().toLowerCase(Locale.ROOT);
    for (var known : NAMESPACES.entrySet()) {
      if (namespace.contains(known.getKey())) {
        return known.getValue();
      }
    }
    var prefix = element.prefix().toLowerCase(Locale.ROOT).replaceFirst("\\d+$", "");
    return KNOWN.contains(prefix) || prefix.isEmpty() ? prefix : "other";
  }
}
