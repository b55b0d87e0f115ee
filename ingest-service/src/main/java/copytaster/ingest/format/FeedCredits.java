package copytaster.ingest.format;

import copytaster.article.InfoSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who wrote an entry of a feed, whom it credits, and who owns it. */
final class FeedCredits {

  // The form that RSS asks of an author: an address, then the name in brackets.
  private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\s*\\(([^()]+)\\)");
  private static final String[] AUTHORS = {"author", "atom:author", "dc:creator"};

  private final FeedElements entry;
  private final FeedElements channel;

  FeedCredits(FeedElements entry, FeedElements channel) {
    this.entry = entry;
    this.channel = channel;
  }

  /** Returns the authors of the entry, else those of the feed that it came from. */
  @Nullable String by() {
    var names = names(entry.all(AUTHORS));
    if (names.isEmpty()) {
      names = names(entry.all("itunes:author"));
    }
    for (var source : entry.all("source")) {
      names = names.isEmpty() ? names(source.all("author")) : names;
    }
    names = names.isEmpty() ? names(channel.all("author", "atom:author")) : names;
    return names.isEmpty() ? null : String.join(", ", names);
  }

  List<InfoSource> sources() {
    var sources = new ArrayList<InfoSource>();
    for (var source : entry.all("source")) {
      var title = source.textOf("title");
      var name = title == null ? text(source) : title;
      add(sources, name, null, address(source));
    }
    entry.texts("dc:source").forEach(name -> add(sources, name, null, null));
    var publishers = entry.texts("dc:publisher");
    (publishers.isEmpty() ? channel.texts("dc:publisher") : publishers)
        .forEach(name -> add(sources, name, "publisher", null));
    return sources;
  }

  /** Returns the notice of the entry, else that of the feed. */
  @Nullable String copyright() {
    var own = entry.text("rights", "copyright", "dc:rights", "media:copyright", "dcterms:rights");
    for (var source : entry.all("source")) {
      own = own == null ? source.textOf("rights") : own;
    }
    return own != null ? own : channel.text("rights", "copyright", "dc:rights", "media:copyright");
  }

  @Nullable String copyrightHolder() {
    return entry.text("dcterms:rightsholder", "prism:copyright");
  }

  /** Returns the licence, as an address or in words. */
  @Nullable String usageTerms() {
    for (var link : FeedLinks.links(entry, "license")) {
      return FeedLinks.address(link);
    }
    for (var license : entry.all("cc:license", "dcterms:license", "media:license")) {
      var resource = FeedNames.attribute(license, "resource");
      var said = resource == null ? text(license) : resource;
      if (said != null) {
        return said;
      }
    }
    return null;
  }

  private static Set<String> names(List<XmlElement> people) {
    var names = new LinkedHashSet<String>();
    for (var person : people) {
      var name = person.textOf("name");
      var other = person.textOf("email");
      var said = name != null ? name : other != null ? other : text(person);
      if (said != null) {
        var mail = MAIL.matcher(said);
        names.add(mail.matches() ? mail.group(1).strip() : said);
      }
    }
    return names;
  }

  private static @Nullable String address(XmlElement source) {
    var url = FeedNames.attribute(source, "url");
    return url != null ? url : source.attributeOf("href", "link");
  }

  private static @Nullable String text(XmlElement element) {
    var text = element.text();
    return text.isEmpty() ? null : text;
  }

  private static void add(
      List<InfoSource> sources,
      @Nullable String name,
      @Nullable String role,
      @Nullable String uri) {
    var address = uri != null && Hrefs.isSafe(uri) ? uri : null;
    if (name != null || address != null) {
      sources.add(new InfoSource(name, role, address, null));
    }
  }
}
