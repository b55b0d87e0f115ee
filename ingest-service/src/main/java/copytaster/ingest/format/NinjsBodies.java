package copytaster.ingest.format;

import copytaster.article.Body;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the bodies of an article of those of a ninjs story, and sees that one is plain text. */
final class NinjsBodies {

  private final Reading reading;
  private final List<Body> bodies = new ArrayList<>();
  private @Nullable String plain;

  private NinjsBodies(Reading reading) {
    this.reading = reading;
  }

  static List<Body> of(List<NinjsText> texts, Reading reading) {
    var all = new NinjsBodies(reading);
    texts.forEach(all::add);
    return all.withPlain();
  }

  private void add(NinjsText text) {
    if (text.contentType().equals(NinjsText.PLAIN)) {
      bodies.add(Body.of(text.role(), NinjsText.PLAIN, text.value()));
    } else if (text.isHtml()) {
      addHtml(text);
    } else {
      bodies.add(Body.of(text.role(), text.contentType(), text.value()));
      derive(words(text));
    }
  }

  private void addHtml(NinjsText text) {
    var safe = SafeHtml.of(text.value());
    if (safe.hadActiveParts()) {
      reading.warn(
          WarningCode.MARKUP_DROPPED, "scripts and the like were taken out", text.pointer());
    }
    if (!safe.html().isEmpty()) {
      bodies.add(Body.of(text.role(), NinjsText.HTML, safe.html()));
    }
    derive(safe.text());
  }

  private String words(NinjsText text) {
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

  private void derive(String words) {
    if (plain == null && !words.isBlank()) {
      plain = words;
    }
  }

  private List<Body> withPlain() {
    boolean hasPlain = bodies.stream().anyMatch(body -> body.contentType().equals(Body.PLAIN));
    if (!hasPlain && plain != null) {
      bodies.addFirst(Body.plain(plain));
    }
    return bodies;
  }
}
