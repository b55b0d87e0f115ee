package copytaster.ingest.format;

import copytaster.article.InfoSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads who made, provided and distributed a NewsML-G2 item.
 *
 * @param item the item
 * @param concepts which name them
 */
record G2Credits(XmlElement item, G2Concepts concepts) {

  /** Returns whom the item names as its sources, and what each gave. */
  List<InfoSource> sources() {
    var sources = new ArrayList<InfoSource>();
    all("contentMeta", "infoSource").map(one -> concepts.source(one, null)).forEach(sources::add);
    all("contentMeta", "creditline")
        .map(XmlElement::text)
        .filter(line -> !line.isEmpty())
        .map(line -> new InfoSource(line, "creditline", null, null))
        .forEach(sources::add);
    add(sources, "contentMeta", "creator", "contributor");
    add(sources, "itemMeta", "provider", "service");
    return sources.stream().filter(G2Credits::says).toList();
  }

  /** Returns the names of those who made the content. */
  List<String> creators() {
    return all("contentMeta", "creator").map(concepts::name).filter(Objects::nonNull).toList();
  }

  private void add(List<InfoSource> sources, String part, String... names) {
    for (var name : names) {
      all(part, name).map(one -> concepts.source(one, name)).forEach(sources::add);
    }
  }

  private Stream<XmlElement> all(String part, String name) {
    return item.all(part).stream().flatMap(one -> one.all(name).stream());
  }

  private static boolean says(InfoSource source) {
    return source.name() != null || source.uri() != null || source.literal() != null;
  }
}
