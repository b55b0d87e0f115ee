package copytaster.ingest.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells which story each entry of a feed is: by the id that the feed gives it, else by the address
 * of its page, if that is the page of no other entry and not that of the whole feed.
 */
final class FeedIdentity {

  private final FeedElements channel;
  private final Map<String, Integer> pages = new HashMap<>();
  private final Map<String, Integer> ids = new HashMap<>();

  FeedIdentity(FeedElements channel, List<XmlElement> entries) {
    this.channel = channel;
    for (var entry : entries) {
      var elements = new FeedElements(entry);
      var links = new FeedLinks(elements, channel);
      var id = id(entry, elements, links);
      if (id == null) {
        count(pages, links.page());
      } else {
        count(ids, id.value());
      }
    }
  }

  /** Tells a draft which story it is, unless only its words can. */
  void tell(Draft draft, XmlElement entry, FeedElements elements) {
    var links = new FeedLinks(elements, channel);
    var id = id(entry, elements, links);
    var page = links.page();
    var reading = draft.reading();
    if (id != null) {
      draft.guid(id.value(), id.pointer());
      warnIf(
          ids.getOrDefault(id.value(), 0) > 1, "other entries have it too", id.pointer(), reading);
    } else if (page != null && pages.getOrDefault(page, 0) < 2) {
      draft.guid(page, entry.path());
      reading.warn(WarningCode.ID_ELSEWHERE, "the address of its page", entry.path());
    } else {
      warnIf(elements.first("guid", "id") != null, "it is that of the feed", entry.path(), reading);
      warnIf(page != null, "other entries have the same page", entry.path(), reading);
    }
  }

  private record Id(String value, String pointer) {}

  private static @Nullable Id id(XmlElement entry, FeedElements elements, FeedLinks links) {
    var guid = elements.first("guid", "id", "atom:id");
    if (guid != null && !links.isHome(guid.text())) {
      return new Id(guid.text(), guid.path());
    }
    var about = FeedNames.attribute(entry, "about");
    if (about != null && !links.isHome(about)) {
      return new Id(about, entry.path());
    }
    var identifier = elements.first("dc:identifier", "prism:doi");
    return identifier == null ? null : new Id(identifier.text(), identifier.path());
  }

  private static void count(Map<String, Integer> counts, @Nullable String value) {
    if (value != null) {
      counts.merge(value, 1, Integer::sum);
    }
  }

  private static void warnIf(boolean so, String detail, String pointer, Reading reading) {
    if (so) {
      reading.warn(WarningCode.ID_SHARED, detail, pointer);
    }
  }
}
