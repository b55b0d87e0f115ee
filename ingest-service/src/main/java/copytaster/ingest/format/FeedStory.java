package copytaster.ingest.format;

import copytaster.article.ArticleBuilder;
import copytaster.article.Association;
import copytaster.article.Body;
import copytaster.article.Description;
import copytaster.article.Headline;
import copytaster.article.PubStatus;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Maps one entry of a feed to an article. */
final class FeedStory {

  private static final String[] TITLES = {"title", "atom:title", "dc:title", "media:title"};
  private static final String[] CONTENTS = {
    "content:encoded",
    "content",
    "atom:content",
    "xhtml:body",
    "xhtml:div",
    "body",
    "encoded",
    "other:full-text",
    "full-text",
    "fulltext",
    "other:content"
  };
  private static final String[] SUMMARIES = {
    "description",
    "summary",
    "atom:summary",
    "dc:description",
    "dcterms:abstract",
    "media:description"
  };

  private final XmlElement element;
  private final XmlElement feed;
  private final FeedElements entry;
  private final FeedElements channel;
  private final FeedIdentity identity;
  private final Draft draft;
  private final Reading reading;
  private final FeedTexts texts;
  private final FeedLinks links;

  FeedStory(XmlElement element, FeedFormat.Feed feed, Draft draft) {
    this.element = element;
    this.feed = feed.element();
    this.entry = new FeedElements(element);
    this.channel = feed.channel();
    this.identity = feed.identity();
    this.draft = draft;
    this.reading = draft.reading();
    this.texts = new FeedTexts(reading);
    this.links = new FeedLinks(entry, channel);
  }

  /**
   * Makes the story.
   *
   * @param format the name of the format
   */
  Story story(String format, String charset) {
    var title = entry.first(TITLES);
    var headline = title == null ? "" : texts.line(title);
    var contents = read(CONTENTS);
    var summaries = read(SUMMARIES);
    boolean summaryOnly = contents.isEmpty() && !summaries.isEmpty();
    var bodies = summaryOnly ? List.of(summaries.removeFirst()) : contents;
    identity.tell(draft, element, entry);
    draft.guidOf(words(headline, bodies));
    var published =
        date(
            "pubdate",
            "published",
            "issued",
            "created",
            "atom:published",
            "dc:date",
            "dcterms:issued",
            "dcterms:created",
            "prism:publicationdate",
            "dcterms:date");
    var updated =
        date(
            "updated",
            "modified",
            "atom:updated",
            "dcterms:modified",
            "prism:modificationdate",
            "lastbuilddate",
            "dc:modified");
    draft.versionCreated(updated == null ? published : updated);
    if (entry.texts("app:control").stream().anyMatch(text -> text.equals("yes"))) {
      draft.status(new Status(PubStatus.WITHHELD, "draft"));
    }
    return draft.story(
        format,
        charset,
        article -> {
          article.firstCreated(published).expires(expires());
          if (summaryOnly) {
            reading.warn(
                WarningCode.SUMMARY_ONLY, "stands in as the text", bodies.getFirst().pointer());
          }
          texts(article, headline, bodies, summaries);
          rest(article);
          entry.warnOfUnread(reading);
        });
  }

  private void texts(
      ArticleBuilder article, String headline, List<WireText> contents, List<WireText> summaries) {
    var bodies = Bodies.of(contents, reading);
    article
        .type("text")
        .language(language())
        .headlines(headlines(headline, bodies))
        .bodies(bodies)
        .descriptions(
            summaries.stream()
                .map(text -> new Description("summary", null, text.plain().strip()))
                .filter(text -> !Lines.isBlank(text.value()))
                .distinct()
                .toList())
        .associations(media(contents, summaries));
    if (bodies.isEmpty()) {
      reading.warn(WarningCode.BODY_MISSING, "there is no text", element.path());
    }
  }

  private List<Headline> headlines(String headline, List<Body> bodies) {
    if (!headline.isEmpty()) {
      return List.of(Headline.main(headline));
    }
    return bodies.stream()
        .filter(body -> body.contentType().equals(Body.PLAIN) && !Lines.isBlank(body.value()))
        .findFirst()
        .map(body -> {
          reading.warn(WarningCode.HEADLINE_DERIVED, "the first sentence", element.path());
          return List.of(Headline.main(FirstSentence.of(body.value())));
        })
        .orElse(List.of());
  }

  private List<Association> media(List<WireText> contents, List<WireText> summaries) {
    var all = new ArrayList<>(contents);
    all.addAll(summaries);
    return new FeedMedia(entry, reading).associations(all);
  }

  private void rest(ArticleBuilder article) {
    var credits = new FeedCredits(entry, channel);
    var subjects = new FeedSubjects(entry);
    article
        .by(credits.by())
        .infoSources(draft.sources(credits.sources()))
        .copyrightHolder(credits.copyrightHolder())
        .copyrightNotice(credits.copyright())
        .usageTerms(credits.usageTerms())
        .subjects(subjects.subjects())
        .keywords(subjects.keywords())
        .altIds(links.altIds(article.build().guid()));
  }

  private List<WireText> read(String... names) {
    var read = new ArrayList<WireText>();
    for (var text : entry.all(names)) {
      if (!Lines.isBlank(text.words()) || !text.children().isEmpty()) {
        var said = texts.read(text);
        boolean again = read.stream().anyMatch(other -> other.value().equals(said.value()));
        if (!again && !Lines.isBlank(said.value())) {
          read.add(said);
        }
      }
    }
    return read;
  }

  private String words(String headline, List<WireText> bodies) {
    var text = bodies.stream().map(WireText::plain).collect(Collectors.joining("\n\n"));
    return (headline + "\n\n" + text).strip();
  }

  private @Nullable OffsetDateTime date(String... names) {
    OffsetDateTime date = null;
    for (var written : entry.all(names)) {
      boolean blank = Lines.isBlank(written.words());
      date = date != null || blank ? date : draft.dates().read(written.text(), written.path());
    }
    return date;
  }

  private @Nullable OffsetDateTime expires() {
    var written = entry.first("expirationdate", "dcterms:valid", "expires", "prism:expirationdate");
    var end =
        written == null ? null : written.text().replaceFirst("(?s)^.*\\bend=([^;]+).*$", "$1");
    return written == null ? null : draft.dates().readLatest(end, written.path());
  }

  // The entry's own, then of the elements around it, then what the feed says in words.
  private @Nullable String language() {
    var own = entry.text("dc:language", "language", "dcterms:language");
    for (var at = own == null ? element : null; at != null && own == null; at = at.parent()) {
      own = at.attribute("xml:lang");
    }
    own = own == null ? channel.text("language", "dc:language", "dcterms:language") : own;
    return draft.language(own, feed.path());
  }
}
