package copytaster.ingest.format;

import copytaster.article.AltId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The addresses of one entry of a feed. */
final class FeedLinks {

  private final FeedElements entry;
  private final @Nullable String home;

  /** Takes an entry and where the feed has its page, by which a link to nowhere else is known. */
  FeedLinks(FeedElements entry, FeedElements channel) {
    this.entry = entry;
    this.home = pages(channel).stream().findFirst().orElse(null);
  }

  /** Returns the page of the entry, null if it has none of its own. */
  @Nullable String page() {
    var original = entry.text("feedburner:origlink");
    var pages = original == null ? pages(entry) : Set.of(original);
    return pages.stream().filter(page -> !isHome(page)).findFirst().orElse(null);
  }

  /** Returns whether an address is that of the whole feed. */
  boolean isHome(String address) {
    return address.equals(home);
  }

  /** Returns the addresses as other ids of the story. */
  List<AltId> altIds(String guid) {
    var ids = new ArrayList<AltId>();
    for (var page : pages(entry)) {
      add(ids, "url", page, guid);
    }
    var original = entry.text("feedburner:origlink");
    add(ids, "url", original, guid);
    for (var self : links(entry, "self")) {
      add(ids, "self", address(self), guid);
    }
    return ids;
  }

  /** Returns the links of a kind. */
  static List<XmlElement> links(FeedElements parent, String rel) {
    return parent.all("link", "atom:link").stream()
        .filter(link -> FeedNames.attribute(link, "href") != null)
        .filter(link -> rel.equals(rel(link)))
        .toList();
  }

  /** Returns where a link leads, as seen from where it stands. */
  static @Nullable String address(XmlElement link) {
    var href = FeedNames.attribute(link, "href");
    return href == null ? null : Links.resolve(Links.base(link), href);
  }

  // Those of HTML first.
  private static Set<String> pages(FeedElements parent) {
    var pages = new LinkedHashSet<String>();
    var others = new ArrayList<String>();
    for (var link : links(parent, "alternate")) {
      var type = FeedNames.attribute(link, "type");
      var page = address(link);
      if (page != null && (type == null || type.contains("html"))) {
        pages.add(page);
      } else if (page != null) {
        others.add(page);
      }
    }
    pages.addAll(others);
    for (var link : parent.all("link")) {
      var written = link.text();
      if (!written.isEmpty() && FeedNames.attribute(link, "href") == null) {
        pages.add(Links.resolve(Links.base(link), written));
      }
    }
    return pages;
  }

  private static String rel(XmlElement link) {
    var rel = FeedNames.attribute(link, "rel");
    return rel == null ? "alternate" : rel.toLowerCase(Locale.ROOT).replaceFirst("^.*/", "");
  }

  private static void add(List<AltId> ids, String role, @Nullable String value, String guid) {
    boolean known = ids.stream().anyMatch(id -> id.value().equals(value));
    if (value != null && !known && !value.equals(guid) && Hrefs.isSafe(value)) {
      ids.add(new AltId(role, value));
    }
  }
}
