package copytaster.ingest.format;

import copytaster.article.PubStatus;
import copytaster.ingest.format.Refusal.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Feeds: RSS 0.9x to 2.0, RSS 1.0 in RDF, Atom 0.3 and 1.0. Each entry is a story. */
final class FeedFormat implements XmlFormat {

  /**
   * What the entries of a feed have in common.
   *
   * @param format the name of the format
   * @param element that says it
   * @param channel what it says
   * @param identity tells the entries apart
   */
  record Feed(String format, XmlElement element, FeedElements channel, FeedIdentity identity) {}

  private static final List<String> ROOTS = List.of("rss", "RSS", "RDF", "rdf", "feed", "entry");

  @Override
  public List<String> roots() {
    return ROOTS;
  }

  @Override
  public boolean isMended() {
    return true;
  }

  @Override
  public List<Story> stories(XmlElement root, XmlSource source) {
    var entries = entries(root);
    if (entries.isEmpty()) {
      var what = "there is no entry in the feed";
      return List.of(
          new Story.Refused(null, Refusal.of(Kind.UNPROCESSABLE, root.path(), "empty", what)));
    }
    // Beyond the limit the whole of it is refused: one more is enough to see that.
    var taken = entries.stream().limit(source.limits().stories() + 1L).toList();
    var element = root.first("channel").orElse(root);
    var channel = new FeedElements(element);
    var feed = new Feed(name(root), element, channel, new FeedIdentity(channel, taken));
    var each = source.of(taken.size());
    return taken.stream().map(entry -> story(entry, feed, each)).toList();
  }

  private static Story story(XmlElement entry, Feed feed, XmlSource source) {
    return entry.is("deleted-entry")
        ? tombstone(entry, source, feed.format())
        : new FeedStory(entry, feed, source.draft()).story(feed.format(), source.charset());
  }

  // RFC 6721: an entry that was taken out of a feed.
  private static Story tombstone(XmlElement deleted, XmlSource source, String format) {
    var draft = source.draft();
    draft
        .guid(FeedNames.attribute(deleted, "ref"), deleted.path())
        .versionCreated(FeedNames.attribute(deleted, "when"), deleted.path())
        .status(new Status(PubStatus.CANCELED, "deleted-entry"));
    return draft.story(
        format, source.charset(), article -> article.edNote(deleted.textOf("comment")));
  }

  // In RSS they may be anywhere, in a feed with end tags missing also within one another.
  private static List<XmlElement> entries(XmlElement root) {
    if (root.is("entry")) {
      return List.of(root);
    }
    if (!root.is("feed")) {
      return root.anywhere("item").toList();
    }
    var entries = new ArrayList<XmlElement>();
    gather(root, entries);
    return entries;
  }

  private static void gather(XmlElement parent, List<XmlElement> entries) {
    for (var child : parent.children()) {
      if (child.is("entry") || child.is("deleted-entry")) {
        entries.add(child);
        gather(child, entries);
      }
    }
  }

  private static String name(XmlElement root) {
    var version = root.attribute("version");
    boolean known = version != null && version.matches("\\d\\.\\d{1,3}");
    return switch (root.name().toLowerCase(Locale.ROOT)) {
      case "rdf" -> "rss-1.0";
      case "rss" -> known ? "rss-" + version : "rss";
      default ->
          known || Stream.of(root.namespace()).anyMatch(name -> name.contains("purl.org/atom"))
              ? "atom-0.3"
              : "atom-1.0";
    };
  }
}
