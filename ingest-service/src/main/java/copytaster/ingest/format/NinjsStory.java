package copytaster.ingest.format;

import copytaster.article.AltId;
import copytaster.article.Arrival;
import copytaster.article.Article;
import copytaster.article.ArticleBuilder;
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
  private final NinjsDates dates;

  NinjsStory(Fields story, Submission submission, String charset, HintReading hints) {
    this.story = story;
    this.submission = submission;
    this.charset = charset;
    this.hints = hints;
    this.reading = story.reading();
    this.dates = new NinjsDates(story);
  }

  /** Returns the article; where the reading has faults it is not to be used. */
  Article article(String guid) {
    var status = Status.of(story.text("pubStatus"), story.pointer("pubStatus"), reading);
    boolean kill = status.pubStatus() == PubStatus.CANCELED;
    var article = version(guid, kill);
    publishing(article, status, kill);
    texts(article, kill);
    concepts(article);
    attachments(article, guid);
    warnOfRest();
    return article.warnings(reading.warnings().list()).build();
  }

  private ArticleBuilder version(String guid, boolean kill) {
    var version = story.textOrNumber("version");
    var written = dates.read("versionCreated");
    var created = written == null ? hints.date() : written;
    if (written == null && created != null) {
      reading.warnings().addAll(hints.warnings());
    }
    var received = submission.receivedAt();
    var revision = Versions.revision(version, created, received, kill, reading.warnings());
    boolean byReceipt = revision.value() >> 1 == received.toEpochMilli();
    var id = ArticleIds.of(submission.provider(), guid);
    return Article.of(id, arrival(), guid, revision)
        .version(version)
        .versionCreated(created == null && byReceipt ? received.atOffset(ZoneOffset.UTC) : created);
  }

  private void publishing(ArticleBuilder article, Status status, boolean kill) {
    var embargo = dates.embargo();
    boolean withheld = embargo.isUnreadable() && !kill;
    article
        .pubStatus(withheld ? PubStatus.WITHHELD : status.pubStatus())
        .statusReceived(status.received())
        .embargoedUntil(embargo.until())
        .firstCreated(dates.read("firstCreated"))
        .contentCreated(dates.read("contentCreated"))
        .expires(dates.readLatest("expires"))
        .profile(story.text("profile"))
        .supersedes(supersedes())
        .urgency(story.integer("urgency", 1, LEAST_URGENT))
        .copyrightHolder(story.text("copyrightHolder"))
        .copyrightNotice(story.text("copyrightNotice"))
        .usageTerms(story.text("usageTerms"))
        .edNote(story.text("edNote"));
  }

  private void texts(ArticleBuilder article, boolean kill) {
    var texts = new NinjsTexts(story);
    var type = story.text("type");
    boolean needsText = !kill && (type == null || type.equals("text"));
    article
        .type(type)
        .language(language())
        .title(story.text("title"))
        .slugline(story.text("slugline"))
        .headlines(texts.headlines())
        .by(by())
        .located(story.text("located"))
        .descriptions(texts.descriptions())
        .bodies(texts.bodies(needsText));
  }

  private void concepts(ArticleBuilder article) {
    var concepts = new NinjsConcepts(story);
    article
        .subjects(concepts.subjects())
        .people(concepts.read("people", "person"))
        .organisations(concepts.read("organisations", "organisation"))
        .places(concepts.read("places", "place"))
        .events(concepts.read("events", "event"))
        .objects(concepts.read("objects", "object"))
        .genres(concepts.read("genres", "genre"))
        .keywords(concepts.keywords())
        .infoSources(sources(concepts));
  }

  private void attachments(ArticleBuilder article, String guid) {
    var media = new NinjsMedia(story);
    article.associations(media.associations()).renditions(media.renditions()).altIds(altIds(guid));
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
    return reading.language(tag, story.pointer("language"));
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
    NinjsRules.check(story);
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
