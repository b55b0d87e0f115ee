package copytaster.ingest.format;

import copytaster.article.Boilerplate;
import copytaster.article.Warning;
import copytaster.ingest.format.Lines.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a mail: its text parts one after the other, of parts that say the same the plain one
 * and the one in HTML.
 */
final class MailText {

  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private final Warnings warnings = new Warnings();
  private Charsets.Decoded.@Nullable Text first;
  private boolean hasHtml;

  private MailText() {}

  static MailText of(List<MailPart> parts) {
    var text = new MailText();
    var slots = new LinkedHashMap<Object, List<MailPart>>();
    for (var part : parts) {
      if (part.isText()) {
        Object slot = part.alternative() == 0 ? part : part.alternative();
        slots.computeIfAbsent(slot, _ -> new ArrayList<>()).add(part);
      }
    }
    text.hasHtml = slots.values().stream().flatMap(List::stream).anyMatch(MailPart::isHtml);
    slots.values().forEach(text::add);
    return text;
  }

  /** Returns the plain text, the words of HTML where there is nothing else. */
  String plain() {
    return plain.toString();
  }

  /** Returns all in HTML, null if no part is. */
  @Nullable String html() {
    return hasHtml ? html.toString() : null;
  }

  /** Returns the text with the charset of its first part. */
  Charsets.Decoded.Text decoded() {
    var charset = first == null ? "UTF-8" : first.charset();
    var why = first == null ? "is valid UTF-8" : first.why();
    return new Charsets.Decoded.Text(plain(), charset, why, warnings.list());
  }

  /** Returns the signature at the end of a text, each line set apart. */
  static List<Boilerplate> signature(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).text().matches("-- ?")) {
        return lines.subList(i, lines.size()).stream()
            .filter(line -> !line.isBlank())
            .map(line -> new Boilerplate(line.number(), line.text(), "signature"))
            .toList();
      }
    }
    return List.of();
  }

  private void add(List<MailPart> sayTheSame) {
    var words = new StringBuilder();
    var marked = new StringBuilder();
    for (var part : sayTheSame) {
      var text = text(part);
      if (part.isHtml()) {
        append(marked, text);
      } else {
        append(words, part.isFlowed() ? FlowedText.unfold(text, part.hasBlanksToDelete()) : text);
      }
    }
    boolean hasWords = !Lines.isBlank(words.toString());
    append(plain, hasWords ? words.toString() : HtmlText.of(marked.toString()));
    append(
        html, Lines.isBlank(marked.toString()) ? paragraphs(words.toString()) : marked.toString());
  }

  private static void append(StringBuilder all, String more) {
    if (!Lines.isBlank(more)) {
      all.append(all.isEmpty() ? "" : "\n\n").append(more);
    }
  }

  private static String paragraphs(String words) {
    var safe = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return Lines.isBlank(words)
        ? ""
        : "<p>" + String.join("</p>\n<p>", safe.split("\\n\\s*\\n")) + "</p>";
  }

  private String text(MailPart part) {
    var declared = part.charset();
    if (declared == null && part.isHtml()) {
      declared = HtmlCharset.declared(part.content());
    }
    var decoded = Charsets.decode(part.content(), declared);
    if (!(decoded instanceof Charsets.Decoded.Text)) {
      warnings.add(WarningCode.CHARSET_OVERRULED, "unknown charset " + Quote.of(declared + ""));
      decoded = Charsets.decode(part.content(), null);
    }
    if (!(decoded instanceof Charsets.Decoded.Text text)) {
      return "";
    }
    first = first == null ? text : first;
    for (Warning warning : text.warnings()) {
      warnings.addAll(List.of(warning));
    }
    return text.value();
  }
}
