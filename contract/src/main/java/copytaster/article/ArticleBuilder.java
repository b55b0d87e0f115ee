package copytaster.article;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts an article together, field by field. */
public final class ArticleBuilder {

  private final ArticleId uri;
  private final Arrival arrival;
  private final String guid;
  private @Nullable String version;
  private final Revision revision;
  private @Nullable String type;
  private PubStatus pubStatus = PubStatus.USABLE;
  private @Nullable String statusReceived;
  private @Nullable String profile;
  private List<Signal> signals = List.of();
  private @Nullable ArticleId killsId;
  private @Nullable ArticleId killedBy;
  private @Nullable ArticleId supersedes;
  private @Nullable OffsetDateTime firstCreated;
  private @Nullable OffsetDateTime versionCreated;
  private @Nullable OffsetDateTime contentCreated;
  private @Nullable OffsetDateTime embargoedUntil;
  private @Nullable OffsetDateTime expires;
  private @Nullable String language;
  private @Nullable Integer urgency;
  private @Nullable String title;
  private @Nullable String slugline;
  private List<Headline> headlines = List.of();
  private @Nullable String by;
  private @Nullable String located;
  private @Nullable String edNote;
  private List<Description> descriptions = List.of();
  private List<Body> bodies = List.of();
  private List<Subject> subjects = List.of();
  private List<Concept> people = List.of();
  private List<Concept> organisations = List.of();
  private List<Concept> places = List.of();
  private List<Concept> events = List.of();
  private List<Concept> objects = List.of();
  private List<Concept> genres = List.of();
  private List<String> keywords = List.of();
  private List<InfoSource> infoSources = List.of();
  private @Nullable String copyrightHolder;
  private @Nullable String copyrightNotice;
  private @Nullable String usageTerms;
  private List<Association> associations = List.of();
  private List<Rendition> renditions = List.of();
  private List<AltId> altIds = List.of();
  private List<Boilerplate> boilerplate = List.of();
  private List<Warning> warnings = List.of();

  ArticleBuilder(ArticleId uri, Arrival arrival, String guid, Revision revision) {
    this.uri = uri;
    this.arrival = arrival;
    this.guid = guid;
    this.revision = revision;
  }

  /** Sets the version as the provider wrote it. */
  public ArticleBuilder version(@Nullable String version) {
    this.version = version;
    return this;
  }

  /**
   * Sets what it is: {@code text}, {@code picture}, {@code video}, {@code audio}, {@code graphic},
   * {@code composite} ….
   */
  public ArticleBuilder type(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Sets whether it may be published. */
  public ArticleBuilder pubStatus(PubStatus pubStatus) {
    this.pubStatus = pubStatus;
    return this;
  }

  /** Sets the status as the wire wrote it. */
  public ArticleBuilder statusReceived(@Nullable String statusReceived) {
    this.statusReceived = statusReceived;
    return this;
  }

  /** Sets the profile that the wire says the item follows. */
  public ArticleBuilder profile(@Nullable String profile) {
    this.profile = profile;
    return this;
  }

  /** Sets what the wire says of this version. */
  public ArticleBuilder signals(List<Signal> signals) {
    this.signals = signals;
    return this;
  }

  /** Sets the article that this one kills, where it is not itself. */
  public ArticleBuilder killsId(@Nullable ArticleId killsId) {
    this.killsId = killsId;
    return this;
  }

  /** Sets the article that killed this one, where it is not itself. */
  public ArticleBuilder killedBy(@Nullable ArticleId killedBy) {
    this.killedBy = killedBy;
    return this;
  }

  /** Sets the article in whose place this one stands. */
  public ArticleBuilder supersedes(@Nullable ArticleId supersedes) {
    this.supersedes = supersedes;
    return this;
  }

  /** Sets when the first version was created. */
  public ArticleBuilder firstCreated(@Nullable OffsetDateTime firstCreated) {
    this.firstCreated = firstCreated;
    return this;
  }

  /** Sets when this version was created. */
  public ArticleBuilder versionCreated(@Nullable OffsetDateTime versionCreated) {
    this.versionCreated = versionCreated;
    return this;
  }

  /** Sets when the content was made. */
  public ArticleBuilder contentCreated(@Nullable OffsetDateTime contentCreated) {
    this.contentCreated = contentCreated;
    return this;
  }

  /** Sets not to be read before. */
  public ArticleBuilder embargoedUntil(@Nullable OffsetDateTime embargoedUntil) {
    this.embargoedUntil = embargoedUntil;
    return this;
  }

  /** Sets not to be used after. */
  public ArticleBuilder expires(@Nullable OffsetDateTime expires) {
    this.expires = expires;
    return this;
  }

  /** Sets of the text as the wire says (BCP 47). */
  public ArticleBuilder language(@Nullable String language) {
    this.language = language;
    return this;
  }

  /** Sets 1 (most urgent) to 9. */
  public ArticleBuilder urgency(@Nullable Integer urgency) {
    this.urgency = urgency;
    return this;
  }

  /** Sets the working title. */
  public ArticleBuilder title(@Nullable String title) {
    this.title = title;
    return this;
  }

  /** Sets the slug. */
  public ArticleBuilder slugline(@Nullable String slugline) {
    this.slugline = slugline;
    return this;
  }

  /** Sets the headlines. */
  public ArticleBuilder headlines(List<Headline> headlines) {
    this.headlines = headlines;
    return this;
  }

  /** Sets the byline. */
  public ArticleBuilder by(@Nullable String by) {
    this.by = by;
    return this;
  }

  /** Sets the place in the dateline. */
  public ArticleBuilder located(@Nullable String located) {
    this.located = located;
    return this;
  }

  /** Sets a note to editors, not to be published. */
  public ArticleBuilder edNote(@Nullable String edNote) {
    this.edNote = edNote;
    return this;
  }

  /** Sets short texts about it. */
  public ArticleBuilder descriptions(List<Description> descriptions) {
    this.descriptions = descriptions;
    return this;
  }

  /**
   * Sets the text in the forms that the wire sent, and always one in plain text if there is any
   * text.
   */
  public ArticleBuilder bodies(List<Body> bodies) {
    this.bodies = bodies;
    return this;
  }

  /** Sets what it is about, as the wire says. */
  public ArticleBuilder subjects(List<Subject> subjects) {
    this.subjects = subjects;
    return this;
  }

  /** Sets people, as the wire says. */
  public ArticleBuilder people(List<Concept> people) {
    this.people = people;
    return this;
  }

  /** Sets organisations, as the wire says. */
  public ArticleBuilder organisations(List<Concept> organisations) {
    this.organisations = organisations;
    return this;
  }

  /** Sets places, as the wire says. */
  public ArticleBuilder places(List<Concept> places) {
    this.places = places;
    return this;
  }

  /** Sets events, as the wire says. */
  public ArticleBuilder events(List<Concept> events) {
    this.events = events;
    return this;
  }

  /** Sets things, as the wire says. */
  public ArticleBuilder objects(List<Concept> objects) {
    this.objects = objects;
    return this;
  }

  /** Sets the kind of journalism. */
  public ArticleBuilder genres(List<Concept> genres) {
    this.genres = genres;
    return this;
  }

  /** Sets keywords, as the wire says. */
  public ArticleBuilder keywords(List<String> keywords) {
    this.keywords = keywords;
    return this;
  }

  /** Sets whom the story credits. */
  public ArticleBuilder infoSources(List<InfoSource> infoSources) {
    this.infoSources = infoSources;
    return this;
  }

  /** Sets who owns it. */
  public ArticleBuilder copyrightHolder(@Nullable String copyrightHolder) {
    this.copyrightHolder = copyrightHolder;
    return this;
  }

  /** Sets the notice to print. */
  public ArticleBuilder copyrightNotice(@Nullable String copyrightNotice) {
    this.copyrightNotice = copyrightNotice;
    return this;
  }

  /** Sets what may be done with it. */
  public ArticleBuilder usageTerms(@Nullable String usageTerms) {
    this.usageTerms = usageTerms;
    return this;
  }

  /** Sets pictures, videos, related stories. */
  public ArticleBuilder associations(List<Association> associations) {
    this.associations = associations;
    return this;
  }

  /** Sets its own files, where it is a picture, video or sound. */
  public ArticleBuilder renditions(List<Rendition> renditions) {
    this.renditions = renditions;
    return this;
  }

  /** Sets other ids of it. */
  public ArticleBuilder altIds(List<AltId> altIds) {
    this.altIds = altIds;
    return this;
  }

  /** Sets lines taken out of the text, as they came. */
  public ArticleBuilder boilerplate(List<Boilerplate> boilerplate) {
    this.boilerplate = boilerplate;
    return this;
  }

  /** Sets what was guessed, repaired or dropped. */
  public ArticleBuilder warnings(List<Warning> warnings) {
    this.warnings = warnings;
    return this;
  }

  /** Returns the article. */
  public Article build() {
    return new Article(
        uri,
        arrival,
        guid,
        version,
        revision,
        type,
        pubStatus,
        statusReceived,
        profile,
        signals,
        killsId,
        killedBy,
        supersedes,
        firstCreated,
        versionCreated,
        contentCreated,
        embargoedUntil,
        expires,
        language,
        urgency,
        title,
        slugline,
        headlines,
        by,
        located,
        edNote,
        descriptions,
        bodies,
        subjects,
        people,
        organisations,
        places,
        events,
        objects,
        genres,
        keywords,
        infoSources,
        copyrightHolder,
        copyrightNotice,
        usageTerms,
        associations,
        renditions,
        altIds,
        boilerplate,
        warnings);
  }
}
