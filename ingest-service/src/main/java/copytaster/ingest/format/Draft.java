package copytaster.ingest.format;

import copytaster.article.Arrival;
import copytaster.article.Article;
import copytaster.article.ArticleBuilder;
import copytaster.article.ArticleId;
import copytaster.article.InfoSource;
import copytaster.article.PubStatus;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One story in the making: takes what its wire says about its identity and life, and makes the
 * article by the rules that hold for all formats. What a format says beside that goes straight into
 * the article.
 */
final class Draft {

  private final Submission submission;
  private final Limits limits;
  private final Reading reading;
  private final Dates dates;
  private final HintReading hints;
  private @Nullable String guid;
  private boolean derived;
  private @Nullable String version;
  private boolean versionInId;
  private Status status = Status.USABLE;
  private Dates.Embargo embargo = Dates.Embargo.NONE;
  private @Nullable OffsetDateTime versionCreated;
  private @Nullable String kills;

  Draft(Submission submission, Charsets.Decoded.Text text, Limits limits) {
    this.submission = submission;
    this.limits = limits;
    this.reading = Reading.in(submission.conventions().zone());
    this.dates = new Dates(reading);
    this.hints = HintReading.of(submission);
    reading.warnings().addAll(text.warnings());
    reading.faults().addAll(hints.faults());
  }

  Reading reading() {
    return reading;
  }

  Dates dates() {
    return dates;
  }

  /** Returns what the sender says beside the story. */
  HintReading hints() {
    return hints;
  }

  /** Takes the wire's id; one that is missing is taken from the next that says one. */
  Draft guid(@Nullable String written, String pointer) {
    if (written != null && guid == null && !Lines.isBlank(written)) {
      guid = Guids.check(written, pointer, limits.idLength(), reading);
    }
    return this;
  }

  /**
   * Takes an id made of what a re-push repeats, for a story whose wire has none and whose sender
   * says none.
   *
   * @param words the text of the story
   */
  Draft guidOf(String words) {
    guid(hints.id(), "Story-Id");
    if (guid == null && reading.faults().isEmpty() && !Lines.isBlank(words)) {
      guid = ArticleIds.guidOf(words);
      derived = true;
      reading.warn(WarningCode.ID_DERIVED, "the story has no id, one was made from its words", "");
    }
    return this;
  }

  Draft version(@Nullable String written) {
    version = written == null || Lines.isBlank(written) ? null : written.strip();
    return this;
  }

  /**
   * Takes a version that is a part of the wire's id, which the first version may be without: it
   * orders only what has the same date.
   */
  Draft versionInId(@Nullable String number) {
    versionInId = true;
    return version(number);
  }

  Draft versionCreated(@Nullable String written, String pointer) {
    versionCreated = dates.read(written, pointer);
    return this;
  }

  Draft versionCreated(@Nullable OffsetDateTime date) {
    versionCreated = date;
    return this;
  }

  Draft status(@Nullable String written, String pointer) {
    status = Status.of(written, pointer, reading);
    return this;
  }

  Draft status(Status understood) {
    status = understood;
    return this;
  }

  /** Takes the story as killed, whatever status its wire wrote. */
  Draft cancel() {
    status = new Status(PubStatus.CANCELED, status.received());
    return this;
  }

  Draft embargo(@Nullable String written, String pointer) {
    embargo = dates.embargo(written, pointer);
    return this;
  }

  /** Takes the wire's id of another story that this one kills. */
  Draft kills(@Nullable String otherGuid) {
    kills = otherGuid;
    return this;
  }

  /** Returns the id of another article of the same provider. */
  ArticleId idOf(String otherGuid) {
    return ArticleIds.of(submission.provider(), otherGuid.strip());
  }

  boolean isKill() {
    return status.isKill();
  }

  /** Returns whether a date is later than the receipt. */
  boolean isToCome(@Nullable OffsetDateTime date) {
    return date != null && date.toInstant().isAfter(submission.receivedAt());
  }

  /** Returns the wire's id as far as it is known. */
  @Nullable String knownGuid() {
    return guid;
  }

  /**
   * Makes the story.
   *
   * @param format the name of the format, as {@link Arrival#format}
   * @param charset the charset that it was read as
   * @param rest writes into the article what is left to say; it may warn and find faults
   */
  Story story(String format, String charset, Consumer<ArticleBuilder> rest) {
    guid(hints.id(), "Story-Id");
    if (guid == null && reading.faults().isEmpty()) {
      reading.fault("", "missing", "a story is to have an id");
    }
    if (derived && isKill()) {
      reading.fault("", "kill-without-id", "a kill is to say the id of what it kills");
    }
    if (guid == null) {
      return reading.refused(null);
    }
    var article = article(guid, format, charset);
    rest.accept(article);
    return reading.faults().isEmpty()
        ? new Story.Read(article.warnings(reading.warnings().list()).build())
        : reading.refused(guid);
  }

  /** Returns the sources that the wire names and the one that the sender says, each once. */
  List<InfoSource> sources(List<InfoSource> said) {
    var sources = new ArrayList<>(said);
    var hint = hints.source();
    if (hint != null && sources.stream().noneMatch(source -> hint.equals(source.name()))) {
      sources.add(new InfoSource(hint, null, null, null));
    }
    return sources;
  }

  /** Returns the language, the wire's own before the sender's. */
  @Nullable String language(@Nullable String tag, String pointer) {
    if (tag == null || Lines.isBlank(tag)) {
      return hints.language();
    }
    return reading.language(tag, pointer);
  }

  private ArticleBuilder article(String known, String format, String charset) {
    var created = versionCreated == null ? hints.date() : versionCreated;
    if (versionCreated == null && created != null) {
      reading.warnings().addAll(hints.warnings());
    }
    var received = submission.receivedAt();
    var revision =
        versionInId
            ? Versions.byDate(version, created, received, isKill(), reading.warnings())
            : Versions.revision(version, created, received, isKill(), reading.warnings());
    boolean byReceipt = revision.value() >> 1 == received.toEpochMilli();
    var arrival = new Arrival(submission.id(), submission.provider(), received, format, charset);
    boolean withheld = embargo.isUnreadable() && !isKill();
    return Article.of(ArticleIds.of(submission.provider(), known), arrival, known, revision)
        .version(version)
        .versionCreated(created == null && byReceipt ? received.atOffset(ZoneOffset.UTC) : created)
        .pubStatus(withheld ? PubStatus.WITHHELD : status.pubStatus())
        .statusReceived(status.received())
        .embargoedUntil(embargo.until())
        .killsId(kills == null || kills.strip().equals(known) ? null : idOf(kills))
        .language(hints.language());
  }
}
