package copytaster.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One canonical story in one of its revisions: what a wire said, under the names of IPTC ninjs 3.
 *
 * @param uri the id of the article
 * @param arrival how it came in
 * @param guid the wire's own id, or what stands for it where it has none
 * @param version the version as the provider wrote it
 * @param revision the number that orders the versions
 * @param type what it is: {@code text}, {@code picture}, {@code video}, {@code audio}, {@code
 *     graphic}, {@code composite} …
 * @param pubStatus whether it may be published
 * @param statusReceived the status as the wire wrote it
 * @param profile the profile that the wire says the item follows
 * @param signals what the wire says of this version
 * @param killsId the article that this one kills, where it is not itself
 * @param killedBy the article that killed this one, where it is not itself
 * @param supersedes the article in whose place this one stands
 * @param firstCreated when the first version was created
 * @param versionCreated when this version was created
 * @param contentCreated when the content was made
 * @param embargoedUntil not to be read before
 * @param expires not to be used after
 * @param language of the text as the wire says (BCP 47)
 * @param urgency 1 (most urgent) to 9
 * @param title the working title
 * @param slugline the slug
 * @param headlines the headlines
 * @param by the byline
 * @param located the place in the dateline
 * @param edNote a note to editors, not to be published
 * @param descriptions short texts about it
 * @param bodies the text in the forms that the wire sent, and always one in plain text if there is
 *     any text
 * @param subjects what it is about, as the wire says
 * @param people people, as the wire says
 * @param organisations organisations, as the wire says
 * @param places places, as the wire says
 * @param events events, as the wire says
 * @param objects things, as the wire says
 * @param genres the kind of journalism
 * @param keywords keywords, as the wire says
 * @param infoSources whom the story credits
 * @param copyrightHolder who owns it
 * @param copyrightNotice the notice to print
 * @param usageTerms what may be done with it
 * @param associations pictures, videos, related stories
 * @param renditions its own files, where it is a picture, video or sound
 * @param altIds other ids of it
 * @param boilerplate lines taken out of the text, as they came
 * @param warnings what was guessed, repaired or dropped
 */
public record Article(
    ArticleId uri,
    Arrival arrival,
    String guid,
    @Nullable String version,
    Revision revision,
    @Nullable String type,
    PubStatus pubStatus,
    @Nullable String statusReceived,
    @Nullable String profile,
    List<Signal> signals,
    @Nullable ArticleId killsId,
    @Nullable ArticleId killedBy,
    @Nullable ArticleId supersedes,
    @Nullable OffsetDateTime firstCreated,
    @Nullable OffsetDateTime versionCreated,
    @Nullable OffsetDateTime contentCreated,
    @Nullable OffsetDateTime embargoedUntil,
    @Nullable OffsetDateTime expires,
    @Nullable String language,
    @Nullable Integer urgency,
    @Nullable String title,
    @Nullable String slugline,
    List<Headline> headlines,
    @Nullable String by,
    @Nullable String located,
    @Nullable String edNote,
    List<Description> descriptions,
    List<Body> bodies,
    List<Subject> subjects,
    List<Concept> people,
    List<Concept> organisations,
    List<Concept> places,
    List<Concept> events,
    List<Concept> objects,
    List<Concept> genres,
    List<String> keywords,
    List<InfoSource> infoSources,
    @Nullable String copyrightHolder,
    @Nullable String copyrightNotice,
    @Nullable String usageTerms,
    List<Association> associations,
    List<Rendition> renditions,
    List<AltId> altIds,
    List<Boilerplate> boilerplate,
    List<Warning> warnings) {

  /** Refuses a form that does not say what it is; lists that are missing are empty. */
  public Article {
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(arrival, "arrival");
    Objects.requireNonNull(guid, "guid");
    Objects.requireNonNull(revision, "revision");
    Objects.requireNonNull(pubStatus, "pubStatus");
    signals = Lists.copy(signals);
    headlines = Lists.copy(headlines);
    descriptions = Lists.copy(descriptions);
    bodies = Lists.copy(bodies);
    subjects = Lists.copy(subjects);
    people = Lists.copy(people);
    organisations = Lists.copy(organisations);
    places = Lists.copy(places);
    events = Lists.copy(events);
    objects = Lists.copy(objects);
    genres = Lists.copy(genres);
    keywords = Lists.copy(keywords);
    infoSources = Lists.copy(infoSources);
    associations = Lists.copy(associations);
    renditions = Lists.copy(renditions);
    altIds = Lists.copy(altIds);
    boilerplate = Lists.copy(boilerplate);
    warnings = Lists.copy(warnings);
  }

  /** Starts an article with what none can be without. It is usable until told otherwise. */
  public static ArticleBuilder of(ArticleId uri, Arrival arrival, String guid, Revision revision) {
    return new ArticleBuilder(uri, arrival, guid, revision);
  }

  /**
   * Returns the headline to show: the one with the role main, else the first, else an empty text.
   */
  @JsonIgnore
  public String headline() {
    return headlines.stream()
        .filter(headline -> headline.role().equals(Headline.MAIN))
        .findFirst()
        .or(() -> headlines.stream().findFirst())
        .map(Headline::value)
        .orElse("");
  }

  /**
   * Returns the plain text of the body, in which mentions count; an empty text if there is none.
   */
  @JsonIgnore
  public String text() {
    return plainBody().map(Body::value).orElse("");
  }

  /** Returns whether the article is killed. */
  @JsonIgnore
  public boolean isKilled() {
    return pubStatus == PubStatus.CANCELED;
  }

  /**
   * Returns the other article that this one kills. One that names it and is not canceled itself
   * only proposes to, and kills nothing.
   */
  @JsonIgnore
  public Optional<ArticleId> killsOther() {
    return isKilled() && !uri.equals(killsId) ? Optional.ofNullable(killsId) : Optional.empty();
  }

  private Optional<Body> plainBody() {
    return bodies.stream().filter(body -> body.contentType().equals(Body.PLAIN)).findFirst();
  }
}
