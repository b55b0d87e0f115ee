package copytaster.ingest.format;

import copytaster.article.AltId;
import copytaster.article.ArticleBuilder;
import copytaster.article.Boilerplate;
import copytaster.article.Headline;
import copytaster.article.InfoSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Maps a mail to an article. */
final class MailStory {

  private final MailHeader header;
  private final List<MailPart> attached;
  private final MailText text;
  private final Draft draft;
  private final CleanedText cleaned;
  private final List<Boilerplate> signature;
  private final List<String> paragraphs;

  private MailStory(
      MailHeader header,
      MailText text,
      List<MailPart> attached,
      Submission submission,
      Draft draft) {
    this.header = header;
    this.attached = attached;
    this.text = text;
    this.draft = draft;
    var lines = Lines.of(text.plain());
    this.signature = MailText.signature(lines);
    var story = signature.isEmpty() ? lines : lines.subList(0, signature.getFirst().line());
    var clean = CleanedText.of(story, submission.conventions().boilerplate(), line -> line);
    boolean empty = clean.kept().stream().allMatch(Lines.Line::isBlank);
    this.cleaned = empty ? CleanedText.untouched(story) : clean;
    this.paragraphs =
        WrappedLines.paragraphs(cleaned.kept().stream().map(Lines.Line::text).toList());
  }

  /**
   * Returns the story of a mail.
   *
   * @param attached the parts that are no text of it
   */
  static Story of(
      MailHeader header,
      MailText text,
      List<MailPart> attached,
      Submission submission,
      Limits limits) {
    var draft = new Draft(submission, text.decoded(), limits);
    return new MailStory(header, text, attached, submission, draft).story();
  }

  private Story story() {
    var subject = header.text("subject");
    if (subject == null && paragraphs.isEmpty()) {
      return new Story.Refused(
          id("message-id"),
          Refusal.of(Refusal.Kind.UNPROCESSABLE, "", "empty", "the mail has no text"));
    }
    draft.guid(id("message-id"), "Message-ID");
    draft.guidOf((subject == null ? "" : subject + "\n") + text.plain());
    var date = header.raw("date");
    draft.versionCreated(date == null ? null : MailDate.normal(date), "Date");
    return draft.story("email", text.decoded().charset(), article -> write(article, subject));
  }

  private void write(ArticleBuilder article, @Nullable String subject) {
    var sender = MailSender.of(header.raw("from")).orElse(null);
    var before = id("supersedes");
    article
        .type("text")
        .supersedes(before == null ? null : draft.idOf(before))
        .language(draft.language(header.raw("content-language"), "Content-Language"))
        .headlines(List.of(Headline.main(headline(subject))))
        .by(by(sender))
        .located(paragraphs.stream().findFirst().flatMap(Datelines::place).orElse(null))
        .bodies(bodies().list())
        .keywords(keywords())
        .infoSources(draft.sources(sources(sender)))
        .associations(MailPart.associations(attached))
        .altIds(altIds())
        .boilerplate(aside());
  }

  private String headline(@Nullable String subject) {
    if (subject != null) {
      return subject;
    }
    draft
        .reading()
        .warn(
            WarningCode.HEADLINE_DERIVED, "the first sentence, which the body has too", "Subject");
    return FirstSentence.of(paragraphs.getFirst().strip());
  }

  private Bodies bodies() {
    var bodies = Bodies.in(draft.reading()).plain(null, String.join("\n\n", paragraphs));
    var html = text.html();
    if (html != null) {
      bodies.html(null, html, "");
    }
    if (paragraphs.isEmpty()) {
      draft.reading().warn(WarningCode.BODY_MISSING, "there is no text besides the subject", "");
    }
    return bodies;
  }

  private @Nullable String by(@Nullable MailSender sender) {
    var writers =
        cleaned.credits().stream()
            .filter(Credit::writers)
            .flatMap(credit -> credit.names().stream())
            .distinct()
            .toList();
    return writers.isEmpty() ? sender == null ? null : sender.writer() : String.join("; ", writers);
  }

  private List<InfoSource> sources(@Nullable MailSender sender) {
    var sources = new ArrayList<InfoSource>();
    cleaned.credits().stream()
        .filter(credit -> !credit.writers())
        .flatMap(credit -> credit.names().stream())
        .distinct()
        .forEach(name -> sources.add(new InfoSource(name, null, null, null)));
    var organisation = header.text("organization");
    if (organisation != null) {
      sources.add(new InfoSource(organisation, null, null, null));
    }
    if (sender != null) {
      var name = sender.name() == null ? sender.address() : sender.name();
      sources.add(new InfoSource(name, "sender", null, sender.address()));
    }
    return sources;
  }

  private List<String> keywords() {
    var written = header.text("keywords");
    return written == null
        ? List.of()
        : Stream.of(written.split("[,،;]", -1))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .distinct()
            .toList();
  }

  private List<AltId> altIds() {
    var ids = new ArrayList<AltId>();
    for (var name : List.of("in-reply-to", "references")) {
      var written = header.raw(name);
      if (written != null) {
        Stream.of(written.split("[\\s<>,]+", -1))
            .filter(id -> !id.isEmpty())
            .distinct()
            .forEach(id -> ids.add(new AltId(name, id)));
      }
    }
    return ids;
  }

  private List<Boilerplate> aside() {
    return Stream.concat(cleaned.removed().stream(), signature.stream()).toList();
  }

  private @Nullable String id(String field) {
    var written = header.raw(field);
    var bare = written == null ? "" : written.replaceFirst("^[^<]*<", "").replaceFirst(">.*$", "");
    return Lines.isBlank(bare) ? null : bare.strip();
  }
}
