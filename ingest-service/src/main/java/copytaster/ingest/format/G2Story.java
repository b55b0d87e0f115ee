package copytaster.ingest.format;

import copytaster.article.AltId;
import copytaster.article.ArticleBuilder;
import copytaster.article.InfoSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes an article of one news item or package item of NewsML-G2. */
final class G2Story {

  private final XmlElement item;
  private final G2Message message;
  private final XmlSource source;
  private final Draft draft;
  private final Reading reading;
  private final G2Life life;
  private final @Nullable String language;
  private final G2Content content;
  private final G2Texts texts;
  private final G2Concepts concepts;
  private final G2Credits credits;

  /**
   * Takes an item.
   *
   * @param message that it came in
   */
  G2Story(XmlElement item, G2Message message, XmlSource source) {
    this.item = item;
    this.message = message;
    this.source = source;
    this.draft = source.draft();
    this.reading = draft.reading();
    this.life = new G2Life(item, draft);
    this.language = draft.language(languageTag(), item.path());
    this.content = new G2Content(item, reading, source.limits());
    this.texts = new G2Texts(item, content, language, reading);
    var schemes = new G2Schemes(G2Schemes.in(item), message.schemes(), reading);
    this.concepts = new G2Concepts(item, schemes, language, reading);
    this.credits = new G2Credits(item, concepts);
  }

  Story story() {
    life.read(message.text("sent"));
    draft.guidOf(words());
    return draft.story("newsml-g2", source.charset(), this::write);
  }

  // What a re-push repeats: the text, or the members of a package.
  private String words() {
    var members = item.anywhere("itemRef").map(ref -> ref.attribute("residref"));
    var text = item.all("contentSet").stream().map(XmlElement::words);
    var headline = item.all("contentMeta").stream().map(meta -> meta.textOf("headline"));
    return Stream.of(headline, text, members)
        .flatMap(all -> all)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private void write(ArticleBuilder article) {
    var kind = type();
    var supersedes = life.supersedes();
    article
        .type(kind)
        .signals(life.signals())
        .supersedes(supersedes == null ? null : draft.idOf(supersedes))
        .firstCreated(draft.dates().read(life.text("firstCreated"), life.path("firstCreated")))
        .contentCreated(date("contentCreated"))
        .expires(draft.dates().readLatest(life.text("expires"), life.path("expires")))
        .profile(life.text("profile"))
        .language(language)
        .urgency(urgency());
    write(article, kind);
    rights(article);
    concepts(article);
    new G2Rest(item, reading).warn();
  }

  private void write(ArticleBuilder article, @Nullable String kind) {
    var bodies = content.bodies();
    if (bodies.isEmpty() && (kind == null || kind.equals("text"))) {
      reading.warn(WarningCode.BODY_MISSING, "there is no text", item.path() + "/contentSet");
    }
    var by = texts.by(credits.creators());
    var located = texts.located(concepts);
    var associations = new ArrayList<>(G2Package.members(item, reading));
    associations.addAll(content.media());
    associations.addAll(life.links());
    article
        .title(texts.title())
        .slugline(texts.slugline())
        .headlines(texts.headlines())
        .by(by)
        .located(located)
        .edNote(texts.edNote())
        .descriptions(texts.descriptions(by, located))
        .bodies(bodies)
        .associations(associations)
        .renditions(content.renditions());
  }

  private void concepts(ArticleBuilder article) {
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
        .altIds(altIds());
  }

  private void rights(ArticleBuilder article) {
    var holders =
        item.all("rightsInfo").stream()
            .flatMap(rights -> rights.all("copyrightHolder").stream())
            .map(this::holder)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    article
        .copyrightHolder(holders.isEmpty() ? null : holders)
        .copyrightNotice(texts.rights("copyrightNotice"))
        .usageTerms(texts.rights("usageTerms"));
  }

  private @Nullable String holder(XmlElement holder) {
    var name = concepts.name(holder);
    return name != null ? name : new G2Code(holder).written();
  }

  private List<InfoSource> sources() {
    var sources = new ArrayList<>(credits.sources());
    content.documents().forEach(document -> sources.addAll(document.sources()));
    var sender = message.text("sender");
    if (sender != null) {
      sources.add(new InfoSource(sender, "sender", null, null));
    }
    return sources;
  }

  private List<AltId> altIds() {
    var ids = new ArrayList<>(life.altIds());
    var transmission = message.text("transmitId");
    if (transmission != null) {
      ids.add(new AltId("transmission", transmission));
    }
    return ids;
  }

  private @Nullable String type() {
    var itemClass =
        item.first("itemMeta", "itemClass").map(G2Code::new).map(G2Code::code).orElse(null);
    return itemClass == null && item.is("packageItem") ? "composite" : itemClass;
  }

  private @Nullable OffsetDateTime date(String name) {
    var path = item.path() + "/contentMeta/" + name;
    return draft.dates().read(item.textOf("contentMeta", name), path);
  }

  private @Nullable Integer urgency() {
    var written = item.textOf("contentMeta", "urgency");
    return written == null
        ? null
        : Urgency.read(written, item.path() + "/contentMeta/urgency", reading);
  }

  private @Nullable String languageTag() {
    return Stream.of(
            item.attributeOf("tag", "contentMeta", "language"),
            item.attributeOf("xml:lang", "contentSet", "inlineXML"),
            item.attribute("xml:lang"),
            message.language())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
