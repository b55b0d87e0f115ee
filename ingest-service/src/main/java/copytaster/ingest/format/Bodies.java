package copytaster.ingest.format;

import copytaster.article.Body;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the bodies of a story in the forms that the wire sent, and sees that one is plain text.
 */
final class Bodies {

  private final Reading reading;
  private final List<Body> bodies = new ArrayList<>();
  private @Nullable String plain;

  private Bodies(Reading reading) {
    this.reading = reading;
  }

  static Bodies in(Reading reading) {
    return new Bodies(reading);
  }

  static List<Body> of(List<WireText> texts, Reading reading) {
    var all = new Bodies(reading);
    texts.forEach(all::add);
    return all.list();
  }

  /** Adds plain text as it came. */
  Bodies plain(@Nullable String role, String text) {
    if (!Lines.isBlank(text)) {
      bodies.add(Body.of(role, WireText.PLAIN, text));
    }
    return this;
  }

  /** Adds HTML, of which scripts and the like are taken out. */
  Bodies html(@Nullable String role, String html, String pointer) {
    return html(role, Jsoup.parse(html), pointer);
  }

  /** Adds what an element of XML holds, which is HTML or means the same. */
  Bodies html(@Nullable String role, XmlElement element) {
    return html(role, XmlHtml.document(element), element.path());
  }

  /** Returns the bodies; one in plain text is among them if there is any text. */
  List<Body> list() {
    boolean hasPlain = bodies.stream().anyMatch(body -> body.contentType().equals(Body.PLAIN));
    var all = new ArrayList<>(bodies);
    if (!hasPlain && plain != null) {
      all.addFirst(Body.plain(plain));
    }
    return all;
  }

  /** Adds a document of HTML. */
  Bodies html(@Nullable String role, Document document, String pointer) {
    var source = HtmlWords.of(document);
    var safe = SafeHtml.of(document);
    if (safe.hadActiveParts()) {
      reading.warn(WarningCode.MARKUP_DROPPED, "scripts and the like were taken out", pointer);
    }
    if (!safe.html().isEmpty()) {
      bodies.add(Body.of(role, WireText.HTML, safe.html()));
    }
    derive(whole(safe.text(), source, pointer));
    return this;
  }

  /** Adds a text in the form that it has. */
  void add(WireText text) {
    if (text.contentType().equals(WireText.PLAIN)) {
      plain(text.role(), text.value());
    } else if (text.isHtml()) {
      html(text.role(), text.value(), text.pointer());
    } else {
      bodies.add(Body.of(text.role(), text.contentType(), text.value()));
      derive(words(text));
    }
  }

  private String words(WireText text) {
    if (text.isXml()) {
      return HtmlText.ofXml(text.value());
    }
    if (text.contentType().equals("text/markdown")) {
      return MarkdownText.of(List.of(text.value().split("\r\n|\n|\r", -1))).value();
    }
    reading.warn(
        WarningCode.BODY_UNREADABLE,
        "no plain text of " + Quote.of(text.contentType()),
        text.pointer());
    return "";
  }

  private String whole(String cleaned, String source, String pointer) {
    if (HtmlWords.same(cleaned, source)) {
      return cleaned;
    }
    reading.warn(WarningCode.TEXT_RESTORED, "cleaning would have lost words", pointer);
    return source.strip();
  }

  private void derive(String words) {
    if (plain == null && !Lines.isBlank(words)) {
      plain = words;
    }
  }
}
