package copytaster.ingest.format;

import copytaster.article.AltId;
import copytaster.article.Arrival;
import copytaster.article.Article;
import copytaster.article.ArticleId;
import copytaster.article.InfoSource;
import copytaster.article.PubStatus;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Maps one story of ninjs to an article. */
final class NinjsStory {

  private static final int LEAST_URGENT = 9;

  private final Fields story;
  private final Submission submission;
  private final String charset;
  private final HintReading hints;
  private final Reading reading;

  NinjsStory(Fields story, Submission submission, String charset, HintReading hints) {
    this.story = story;
    this.submission = submission;
    this.charset = charset;
    this.hints = hints;
    this.reading = story.reading();
  }

  /** Returns the article; where the reading has faults it is not to be used. */
  Article article(String guid) {
    var dates = new NinjsDates(story);
    var status = NinjsStatus.of(story);
    boolean kill = status.pubStatus() == PubStatus.CANCELED;
    var version = story.textOrNumber("version");
    var written = dates.read("versionCreated");
    var created = written == null ? hints.date() : written;
    if (written == null && created != null) {
      reading.warnings().addAll(hints.warnings());
    }
    var received = submission.receivedAt();
    var revision = Versions.revision(version, created, received, kill, reading.warnings());
    boolean assumed = created == null && version == null;
    var embargo = dates.embargo();
    var id = ArticleIds.of(submission.provider(), guid);
    var texts = new NinjsTexts(story);
    var concepts = new NinjsConcepts(story);
    var media = new NinjsMedia(story);
    var type = story.text("type");
    var article =
        Article.of(id, arrival(), guid, revision)
            .version(version)
            .type(type)
            .pubStatus(embargo.isUnreadable() && !kill ? PubStatus.WITHHELD : status.pubStatus())
            .statusReceived(status.received())
            .profile(story.text("profile"))
            .supersedes(supersedes())
            .firstCreated(dates.read("firstCreated"))
            .versionCreated(assumed ? received.atOffset(ZoneOffset.UTC) : created)
            .contentCreated(dates.read("contentCreated"))
            .embargoedUntil(embargo.until())
            .expires(dates.readLatest("expires"))
            .language(language())
            .urgency(story.integer("urgency", 1, LEAST_URGENT))
            .title(story.text("title"))
            .slugline(story.text("slugline"))
            .headlines(texts.headlines())
            .by(by())
            .located(story.text("located"))
            .edNote(story.text("edNote"))
            .descriptions(texts.descriptions())
            .bodies(texts.bodies(!kill && (type == null || type.equals("text"))))
            .subjects(concepts.subjects())
            .people(concepts.read("people", "person"))
            .organisations(concepts.read("organisations", "organisation"))
            .places(concepts.read("places", "place"))
            .events(concepts.read("events", "event"))
            .objects(concepts.read("objects", "object"))
            .genres(concepts.read("genres", "genre"))
            .keywords(concepts.keywords())
            .infoSources(sources(concepts))
            .copyrightHolder(story.text("copyrightHolder"))
            .copyrightNotice(story.text("copyrightNotice"))
            .usageTerms(story.text("usageTerms"))
            .associations(media.associations())
            .renditions(media.renditions())
            .altIds(altIds(guid));
    warnOfRest();
    return article.warnings(reading.warnings().list()).build();
  }

  private Arrival arrival() {
    return new Arrival(
        submission.id(),
        submission.provider(),
        submission.receivedAt(),
        NinjsIdentity.format(story),
        charset);
  }

  // Superdesk names the story that this one goes on from.
  private @Nullable ArticleId supersedes() {
    var before = story.text("evolvedFrom");
    return before == null ? null : ArticleIds.of(submission.provider(), before.strip());
  }

  private @Nullable String language() {
    var tag = story.text("language");
    if (tag == null) {
      return hints.language();
    }
    var language = Languages.read(tag).orElse(null);
    if (language == null) {
      var what = "no language tag: \"" + Quote.of(tag) + "\"";
      reading.warn(WarningCode.LANGUAGE_UNREADABLE, what, story.pointer("language"));
    }
    return language;
  }

  private @Nullable String by() {
    var by = story.text("by", "byline");
    var authors =
        story.objects("authors").stream()
            .map(author -> author.text("name"))
            .filter(name -> name != null)
            .collect(Collectors.joining(", "));
    return by != null || authors.isEmpty() ? by : authors;
  }

  private List<InfoSource> sources(NinjsConcepts concepts) {
    var sources = new ArrayList<>(concepts.infoSources());
    var said = story.text("source");
    for (var name : new String[] {said, hints.source()}) {
      if (name != null && sources.stream().noneMatch(source -> name.equals(source.name()))) {
        sources.add(new InfoSource(name, null, null, null));
      }
    }
    return sources;
  }

  private List<AltId> altIds(String guid) {
    var ids = new ArrayList<>(new NinjsAltIds(story).read());
    var own = story.text("guid");
    if (own != null && !own.equals(guid)) {
      ids.add(new AltId("guid", own));
    }
    return ids;
  }

  private void warnOfRest() {
    if ("partial".equals(story.text("representationType"))) {
      reading.warn(
          WarningCode.PARTIAL, "the wire sent a part of it", story.pointer("representationType"));
    }
    // Counted anew for each body.
    story.has("charCount");
    story.has("wordCount");
    story.warnOfUnread();
  }
}
