package copytaster.ingest.format;

import copytaster.article.AltId;
import copytaster.article.ArticleBuilder;
import copytaster.article.Body;
import copytaster.article.Boilerplate;
import copytaster.article.Headline;
import copytaster.article.InfoSource;
import copytaster.article.Signal;
import copytaster.article.Subject;
import copytaster.ingest.format.Lines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Maps one message of IPTC 7901 or ANPA 1312 to an article. */
final class ControlStory {

  private static final int FIRST_PARAGRAPHS = 3;
  private static final int FIRST_LINES = 20;

  private final ControlMessage message;
  private final ControlFields fields;
  private final ControlText text;
  private final Draft draft;
  private final Submission submission;

  private ControlStory(ControlMessage message, Submission submission, Draft draft) {
    this.message = message;
    this.submission = submission;
    this.draft = draft;
    this.fields =
        ControlFields.of(message, submission.receivedAt(), submission.conventions().zone());
    this.text = ControlText.of(fields.message(), fields.slug());
  }

  static Story of(
      ControlMessage message, Submission submission, Charsets.Decoded.Text decoded, Limits limits) {
    var draft = new Draft(submission, decoded, limits);
    return new ControlStory(message, submission, draft).story(decoded.charset());
  }

  private Story story(String charset) {
    var paragraphs = text.paragraphs().stream().filter(part -> !part.isEmpty()).toList();
    if (text.headline() == null && paragraphs.isEmpty()) {
      return new Story.Refused(
          fields.id(),
          Refusal.of(Refusal.Kind.UNPROCESSABLE, "", "empty", "the message has no text"));
    }
    var identity = new ControlIdentity(fields, submission, draft);
    identity.take(words(paragraphs));
    var signals = signals(paragraphs);
    if (signals.contains(Signal.KILL)) {
      identity.proposeKill(words(paragraphs));
    }
    return draft.story(
        message.isAnpa() ? "anpa-1312" : "iptc-7901",
        charset,
        article -> write(article.signals(signals), paragraphs));
  }

  private String words(List<String> paragraphs) {
    return (text.headline() == null ? "" : text.headline() + "\n") + String.join("\n", paragraphs);
  }

  private List<Signal> signals(List<String> paragraphs) {
    var slugs = new ArrayList<>(text.slugs());
    slugs.addAll(fields.slugs());
    var lines =
        Stream.concat(
                Stream.concat(Stream.ofNullable(text.headline()), text.kickers().stream()),
                paragraphs.stream().limit(FIRST_PARAGRAPHS))
            .flatMap(String::lines)
            .limit(FIRST_LINES)
            .toList();
    return WireSignals.of(slugs, lines);
  }

  private void write(ArticleBuilder article, List<String> paragraphs) {
    article
        .type("text")
        .urgency(urgency())
        .slugline(slugline())
        .headlines(headlines(paragraphs))
        .by(text.by())
        .located(located(paragraphs))
        .edNote(note())
        .bodies(bodies(paragraphs))
        .subjects(subjects())
        .infoSources(draft.sources(sources()))
        .altIds(altIds())
        .boilerplate(aside());
  }

  private static @Nullable String located(List<String> paragraphs) {
    return paragraphs.stream()
        .limit(FIRST_PARAGRAPHS)
        .flatMap(paragraph -> Datelines.place(paragraph).stream())
        .findFirst()
        .orElse(null);
  }

  private @Nullable Integer urgency() {
    var urgency = ControlPriority.urgency(fields.priority());
    if (urgency == null && fields.priority() != null) {
      warn(WarningCode.VALUE_DROPPED, "no priority: " + Quote.of(fields.priority()));
    }
    return urgency;
  }

  private @Nullable String slugline() {
    return fields.slug() != null ? fields.slug() : text.slugs().stream().findFirst().orElse(null);
  }

  private List<Headline> headlines(List<String> paragraphs) {
    var headline = text.headline();
    if (headline != null) {
      return List.of(Headline.main(headline));
    }
    warn(WarningCode.HEADLINE_DERIVED, "the first sentence, which the body has too");
    return List.of(Headline.main(FirstSentence.of(paragraphs.getFirst().strip())));
  }

  private @Nullable String note() {
    var notes =
        Stream.of(String.join("\n", fields.moreSlugs()), text.note() == null ? "" : text.note())
            .filter(note -> !note.isEmpty())
            .toList();
    return notes.isEmpty() ? null : String.join("\n", notes);
  }

  private List<Body> bodies(List<String> paragraphs) {
    if (paragraphs.isEmpty()) {
      warn(WarningCode.BODY_MISSING, "there is no text besides the headline");
      return List.of();
    }
    return List.of(Body.plain(String.join("\n\n", paragraphs)));
  }

  private List<Subject> subjects() {
    var scheme = message.isAnpa() ? "anpa:" : "iptc7901:";
    return fields.category() == null
        ? List.of()
        : List.of(
            new Subject(null, null, "category", scheme + fields.category(), null, null, null));
  }

  private List<InfoSource> sources() {
    return fields.agency() == null
        ? List.of()
        : List.of(
            new InfoSource(fields.agency(), null, null, message.isAnpa() ? null : fields.source()));
  }

  private List<AltId> altIds() {
    return fields.id() == null ? List.of() : List.of(new AltId("transmission", fields.id()));
  }

  private List<Boilerplate> aside() {
    var aside = new ArrayList<Boilerplate>();
    put(aside, message.before(), "outside the frame");
    put(aside, fields.message().header(), "header");
    aside.addAll(text.aside());
    put(aside, fields.message().trailer(), "trailer");
    return aside;
  }

  private static void put(List<Boilerplate> aside, List<Line> lines, String rule) {
    for (var line : lines) {
      var kept = ControlLines.aside(line, rule);
      if (kept.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
        aside.add(kept);
      }
    }
  }

  private void warn(WarningCode code, String detail) {
    draft.reading().warn(code, detail, "");
  }
}
