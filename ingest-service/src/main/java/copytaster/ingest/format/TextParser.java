package copytaster.ingest.format;

import copytaster.article.Arrival;
import copytaster.article.Article;
import copytaster.article.Body;
import copytaster.article.Headline;
import copytaster.article.InfoSource;
import copytaster.ingest.format.Charsets.Decoded;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a text that is one story: headline, pictures, paragraphs. */
final class TextParser implements StoryParser {

  private final Markup markup;

  TextParser(Markup markup) {
    this.markup = markup;
  }

  @Override
  public Parsed parse(Submission submission) {
    return switch (Charsets.decode(submission.content(), submission.charset())) {
      case Decoded.Undecodable(var refusal) -> Parsed.unreadable(refusal);
      case Decoded.Text text -> Parsed.of(text, List.of(story(submission, text)));
    };
  }

  private Story story(Submission submission, Decoded.Text text) {
    if (Lines.isBlank(text.value())) {
      return new Story.Refused(
          submission.hints().id(),
          Refusal.of(Refusal.Kind.MALFORMED, "", "empty", "the submission has no text"));
    }
    var hints = HintReading.of(submission);
    if (!hints.faults().isEmpty()) {
      return new Story.Refused(
          submission.hints().id(),
          new Refusal(Refusal.Kind.UNPROCESSABLE, "a header cannot be read", hints.faults()));
    }
    return new Story.Read(article(submission, text, hints));
  }

  private Article article(Submission submission, Decoded.Text text, HintReading hints) {
    var warnings = new Warnings();
    warnings.addAll(text.warnings());
    warnings.addAll(hints.warnings());
    var parts =
        TextParts.of(
            text.value(),
            markup(text.value(), warnings),
            submission.conventions(),
            hints.source(),
            warnings);
    var guid = hints.id();
    if (guid == null) {
      guid = ArticleIds.guidOf(text.value());
      warnings.add(WarningCode.ID_DERIVED, "the text has no id, one was made from its words");
    }
    var date = hints.date() == null ? derived(parts, submission, warnings) : hints.date();
    var received = submission.receivedAt();
    var revision = Versions.revision(null, date, received, false, warnings);
    var arrival =
        new Arrival(
            submission.id(), submission.provider(), received, markup.format(), text.charset());
    return Article.of(ArticleIds.of(submission.provider(), guid), arrival, guid, revision)
        .type("text")
        .versionCreated(date == null ? received.atOffset(ZoneOffset.UTC) : date)
        .language(hints.language())
        .headlines(parts.headline() == null ? List.of() : List.of(Headline.main(parts.headline())))
        .by(parts.by())
        .bodies(bodies(parts))
        .infoSources(sources(parts, hints.source()))
        .associations(parts.associations(warnings))
        .boilerplate(parts.boilerplate())
        .warnings(warnings.list())
        .build();
  }

  // What is hardly words costs a hundred times its size to read as Markdown.
  private Markup markup(String text, Warnings warnings) {
    if (markup.isWithinReason(text)) {
      return markup;
    }
    warnings.add(WarningCode.MARKUP_TOO_DENSE, "read as plain text");
    return new PlainMarkup();
  }

  private static @Nullable OffsetDateTime derived(
      TextParts parts, Submission submission, Warnings warnings) {
    var date = DateInPath.find(parts.pictures(), submission.receivedAt()).orElse(null);
    if (date == null) {
      return null;
    }
    warnings.add(WarningCode.DATE_DERIVED, "from the path of a picture: " + date.time());
    warnings.add(WarningCode.ZONE_ASSUMED, "UTC");
    if (!date.hasTime()) {
      warnings.add(WarningCode.DATE_ONLY, "taken as the beginning of the day");
    }
    return date.time();
  }

  private static List<Body> bodies(TextParts parts) {
    var bodies = new ArrayList<Body>();
    if (!parts.body().plain().isEmpty()) {
      bodies.add(Body.plain(parts.body().plain()));
    }
    var marked = parts.body().marked();
    if (marked != null) {
      bodies.add(Body.of(null, "text/markdown", marked));
    }
    return bodies;
  }

  private static List<InfoSource> sources(TextParts parts, @Nullable String said) {
    return Stream.concat(parts.sources().stream(), Stream.ofNullable(said))
        .filter(Objects::nonNull)
        .distinct()
        .map(name -> new InfoSource(name, null, null, null))
        .collect(Collectors.toList());
  }
}
