package copytaster.ingest.format;

import copytaster.article.ArticleBuilder;
import copytaster.article.Headline;
import copytaster.article.InfoSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes an article of one NITF document. */
final class NitfStory {

  private final XmlElement root;
  private final XmlSource source;
  private final Draft draft;
  private final Reading reading;
  private final NitfDocdata docdata;
  private final NitfBody body;
  private final NitfLife life;

  NitfStory(XmlElement root, XmlSource source) {
    this.root = root;
    this.source = source;
    this.draft = source.draft();
    this.reading = draft.reading();
    this.docdata = new NitfDocdata(root);
    this.body = new NitfBody(root, reading);
    this.life = new NitfLife(docdata, draft, root);
  }

  Story story() {
    var headlines = headlines();
    var first = headlines.isEmpty() ? null : headlines.getFirst().value();
    life.read(body.storyDate(), TextSignals.ofHeadline(first));
    draft.guidOf(first + " " + root.first("body").map(XmlElement::words).orElse(""));
    return draft.story("nitf", source.charset(), article -> write(article, headlines));
  }

  private void write(ArticleBuilder article, List<Headline> headlines) {
    var dates = draft.dates();
    var supersedes = life.supersedes();
    article
        .type("text")
        .signals(life.signals())
        .supersedes(supersedes == null ? null : draft.idOf(supersedes))
        .contentCreated(dates.read(body.storyDate(), root.path() + "/body/body.head/dateline"))
        .expires(dates.readLatest(docdata.date("date.expire"), root.path() + "/head/docdata"))
        .urgency(urgency())
        .language(draft.language(language(), root.path()));
    texts(article, headlines);
    rights(article);
    new NitfRest(root, reading).warn();
    concepts(article);
  }

  private void texts(ArticleBuilder article, List<Headline> headlines) {
    var bodies = Bodies.in(reading);
    body.addTo(bodies);
    var list = bodies.list();
    if (list.isEmpty()) {
      reading.warn(WarningCode.BODY_MISSING, "there is no text", root.path());
    }
    var key = docdata.key();
    article
        .headlines(headlines)
        .title(root.textOf("head", "title"))
        .slugline(key != null ? key : docdata.meta("slug", "slugline"))
        .by(body.by() != null ? body.by() : docdata.meta("byline", "author"))
        .located(body.located())
        .edNote(edNote())
        .descriptions(body.descriptions())
        .bodies(list)
        .associations(body.associations());
  }

  private void concepts(ArticleBuilder article) {
    var concepts = new NitfConcepts(root);
    article
        .subjects(concepts.subjects())
        .people(concepts.people())
        .organisations(concepts.organisations())
        .places(concepts.places())
        .events(concepts.events())
        .objects(concepts.objects())
        .genres(concepts.genres())
        .keywords(concepts.keywords())
        .infoSources(draft.sources(sources()))
        .altIds(docdata.altIds(life.id(), draft.knownGuid()));
  }

  private void rights(ArticleBuilder article) {
    var holder = docdata.copyrightHolder();
    var notice = body.copyright();
    var owner = docdata.rightsOwner();
    var terms =
        Stream.of(body.rights(), docdata.usageTerms())
            .filter(text -> text != null)
            .collect(Collectors.joining("\n"));
    article
        .copyrightHolder(holder != null ? holder : owner != null ? owner : body.rightsOwner())
        .copyrightNotice(notice != null ? notice : docdata.copyrightNotice())
        .usageTerms(terms.isEmpty() ? null : terms);
  }

  private List<Headline> headlines() {
    var headlines = body.headlines();
    var title = root.textOf("head", "title");
    if (headlines.stream().noneMatch(one -> one.role().equals(Headline.MAIN)) && title != null) {
      reading.warn(WarningCode.HEADLINE_DERIVED, "the title stands in", root.path());
      headlines.addFirst(Headline.main(title));
    }
    return headlines;
  }

  private List<InfoSource> sources() {
    var sources = new ArrayList<>(body.sources());
    var registrar = docdata.registrar();
    if (registrar != null && sources.stream().noneMatch(one -> registrar.equals(one.name()))) {
      sources.add(new InfoSource(registrar, "registrar", null, null));
    }
    return sources;
  }

  private @Nullable String edNote() {
    var notes = new ArrayList<>(docdata.messages());
    var note = body.edNote();
    if (note != null) {
      notes.add(note);
    }
    return notes.isEmpty() ? null : String.join("\n", notes);
  }

  private @Nullable String language() {
    var own = root.attribute("xml:lang");
    var ofBody = root.attributeOf("xml:lang", "body");
    var base = root.attribute("baselang");
    return ofBody != null
        ? ofBody
        : own != null ? own : base != null ? base : docdata.meta("lang", "language");
  }

  private @Nullable Integer urgency() {
    var written = docdata.urgency();
    return written == null
        ? null
        : Urgency.read(written, root.path() + "/head/docdata/urgency", reading);
  }
}
