package copytaster.ingest.format;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.jspecify.annotations.Nullable;

/**
 * Whom a mail is from.
 *
 * @param name that is shown, null if there is none
 * @param address null if it cannot be read
 */
record MailSender(@Nullable String name, @Nullable String address) {

  // A desk or an agency is a source, not a writer.
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "\\d|@|\\b(?:news|agency|agence|agentur|press|presse|desk|service|office|ministry|media|info"
              + "|team|editor|editors|redaktion|rédaction|radio|tv|no-?reply)\\b"
              + "|وكالة|أنباء|أخبار|صحيفة|وزارة|مكتب|إعلام|تحرير|قناة",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern WRITTEN = Pattern.compile("^\\s*\"?(.*?)\"?\\s*<([^<>]*)>.*$");
  private static final int LONGEST = 4_000;
  private static final int MOST_WORDS = 4;

  static Optional<MailSender> of(@Nullable String field) {
    if (field == null || field.length() > LONGEST) {
      return Optional.empty();
    }
    boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(field);
    if (ascii) {
      var mailboxes = LenientAddressParser.DEFAULT.parseAddressList(field).flatten();
      if (!mailboxes.isEmpty()) {
        var first = mailboxes.getFirst();
        return of(first.getName(), first.getAddress());
      }
    }
    var written = WRITTEN.matcher(field);
    return written.matches()
        ? of(MailHeader.words(written.group(1)), written.group(2))
        : of(MailHeader.words(field), null);
  }

  /** Returns the name if it is that of a person. */
  @Nullable String writer() {
    if (name == null || ORGANISATION.matcher(name).find()) {
      return null;
    }
    int words = name.split("\\s+").length;
    return words > 1 && words <= MOST_WORDS ? name : null;
  }

  private static Optional<MailSender> of(@Nullable String name, @Nullable String address) {
    var known = name == null ? null : ControlLine.clean(name).strip();
    var at = address == null || !address.contains("@") ? null : address.strip();
    var sender =
        new MailSender(
            known == null || Lines.isBlank(known) ? null : known,
            at == null || Lines.isBlank(at) ? null : at);
    return sender.name == null && sender.address == null ? Optional.empty() : Optional.of(sender);
  }
}
