package copytaster.ingest.format;

import copytaster.ingest.format.Refusal.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads e-mail (RFC 5322 and MIME): one story, and one of each attachment that is a story. */
final class MailParser implements StoryParser {

  static final String MEDIA_TYPE = "message/rfc822";

  private static final Pattern FIELD = Pattern.compile("(?i)^[!-9;-~]{1,76}:(?:[ \\t]|\\r?\\n).*");
  private static final Pattern MAIL_FIELD =
      Pattern.compile(
          "(?im)^(?:message-id|received|return-path|delivered-to|mime-version|dkim-signature):");
  private static final String MBOX = "From ";

  private final Limits limits;
  private final Function<Submission, Parsed> others;

  /**
   * Takes how much is read.
   *
   * @param others reads attachments that are stories in other formats
   */
  MailParser(Limits limits, Function<Submission, Parsed> others) {
    this.limits = limits;
    this.others = others;
  }

  /** Returns whether a text begins with the header of a mail. */
  static boolean isMail(String beginning) {
    var visible = beginning.stripLeading();
    var text = visible.startsWith(MBOX) ? visible.replaceFirst("^.*\\r?\\n", "") : visible;
    var lines = text.split("\\r?\\n(?![ \\t])", -1);
    int fields = 0;
    while (fields < lines.length
        && FIELD.matcher(lines[fields].replaceAll("\\r?\\n", " ")).matches()) {
      fields++;
    }
    var head = "\n" + String.join("\n", List.of(lines).subList(0, fields));
    boolean named =
        List.of("from", "subject", "date").stream()
            .allMatch(name -> head.toLowerCase(Locale.ROOT).contains("\n" + name + ":"));
    return fields > 1 && (named || MAIL_FIELD.matcher(head).find());
  }

  @Override
  public Parsed parse(Submission submission) {
    return parse(submission, 0);
  }

  private Parsed parse(Submission submission, int depth) {
    if (depth >= limits.mail().depth()) {
      var detail = "mails nest deeper than " + limits.mail().depth() + " levels";
      return Parsed.unreadable(Refusal.of(Kind.TOO_LARGE, "", "too-large", detail));
    }
    return switch (MailReader.read(bare(submission.content()), limits.mail(), depth)) {
      case MailReader.Result.Refused(var refusal) -> Parsed.unreadable(refusal);
      case MailReader.Result.Mail(var header, var parts) ->
          stories(header, parts, submission, depth);
    };
  }

  private Parsed stories(
      MailHeader header, List<MailPart> parts, Submission submission, int depth) {
    var text = MailText.of(parts);
    var stories = new ArrayList<Story>();
    var attached = new ArrayList<MailPart>();
    for (var part : parts) {
      if (!part.isText()) {
        var within = attachedStories(part, submission, depth);
        stories.addAll(within);
        if (within.isEmpty()) {
          attached.add(part);
        }
      }
    }
    // A mail that only brings stories is none itself.
    if (stories.isEmpty() || !Lines.isBlank(text.plain())) {
      stories.addFirst(MailStory.of(header, text, attached, submission, limits));
    }
    if (stories.size() > limits.stories()) {
      var detail = "more than " + limits.stories() + " stories";
      return Parsed.unreadable(Refusal.of(Kind.TOO_LARGE, "", "too-many-stories", detail));
    }
    return Parsed.of(text.decoded(), stories);
  }

  private List<Story> attachedStories(MailPart part, Submission submission, int depth) {
    var type = part.mediaType();
    boolean vague = type.equals("application/octet-stream") || type.equals("text/plain");
    var seen = vague ? Sniffer.mediaType(part.content()).orElse(null) : null;
    var known = seen == null ? type : seen;
    if (known.equals("application/octet-stream") || part.content().length == 0) {
      return List.of();
    }
    var attached = attached(part, known, submission);
    var parsed = known.equals(MEDIA_TYPE) ? parse(attached, depth + 1) : others.apply(attached);
    return isStory(parsed, vague) ? parsed.stories() : List.of();
  }

  // What nobody said is a story, and what is none, stays an attachment.
  private static boolean isStory(Parsed parsed, boolean vague) {
    return !(parsed.stories().getFirst() instanceof Story.Refused(_, var refusal))
        || !(vague || refusal.kind() == Kind.UNSUPPORTED);
  }

  private static Submission attached(MailPart part, String mediaType, Submission mail) {
    return new Submission(
        mail.id(),
        mail.provider(),
        mail.receivedAt(),
        mediaType,
        part.charset(),
        part.content(),
        new Hints(null, null, mail.hints().language(), mail.hints().source()),
        mail.conventions());
  }

  // Without a byte order mark, blank lines and the line that a mailbox file has before each mail.
  private static byte[] bare(byte[] content) {
    var bytes = ByteOrderMark.of(content) == null ? content : transcoded(content);
    int at = 0;
    while (at < bytes.length && Character.isWhitespace(bytes[at])) {
      at++;
    }
    if (startsWith(bytes, at, MBOX)) {
      while (at < bytes.length && bytes[at] != '\n') {
        at++;
      }
      at = Math.min(bytes.length, at + 1);
    }
    return Arrays.copyOfRange(bytes, at, bytes.length);
  }

  private static boolean startsWith(byte[] bytes, int from, String wanted) {
    int to = from + wanted.length();
    return to <= bytes.length
        && wanted.equals(new String(bytes, from, wanted.length(), StandardCharsets.ISO_8859_1));
  }

  private static byte[] transcoded(byte[] marked) {
    return Charsets.decode(marked, null) instanceof Charsets.Decoded.Text text
        ? text.value().getBytes(StandardCharsets.UTF_8)
        : marked;
  }
}
