package copytaster.ingest.format;

import copytaster.article.Body;
import copytaster.article.Description;
import copytaster.article.Headline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads headlines, descriptions and bodies of a ninjs story, in the arrays of 2 and 3 or the fields
 * of 1.
 */
final class NinjsTexts {

  private static final String SUMMARY = "summary";

  private final Fields story;
  private final Reading reading;

  NinjsTexts(Fields story) {
    this.story = story;
    this.reading = story.reading();
  }

  List<Headline> headlines() {
    var headlines = new ArrayList<Headline>();
    for (var text : all("headlines", "headline")) {
      boolean hasMain = headlines.stream().anyMatch(other -> other.role().equals(Headline.MAIN));
      var role = text.role() != null ? text.role() : hasMain ? "alternate" : Headline.MAIN;
      headlines.add(new Headline(role, text.isHtml() ? null : text.contentType(), text.plain()));
    }
    var title = story.text("title");
    if (headlines.isEmpty() && title != null) {
      reading.warn(WarningCode.HEADLINE_DERIVED, "the title stands in", story.pointer("title"));
      headlines.add(Headline.main(title));
    }
    return headlines;
  }

  List<Description> descriptions() {
    return all("descriptions", "description").stream()
        .map(text ->
            new Description(text.role(), text.isHtml() ? null : text.contentType(), text.plain()))
        .toList();
  }

  List<Body> bodies(boolean expected) {
    var texts = all("bodies", "body");
    var bodies = Bodies.of(texts, reading);
    if (bodies.isEmpty() && expected) {
      reading.warn(WarningCode.BODY_MISSING, "there is no text", story.pointer("bodies"));
    }
    return bodies;
  }

  // Arrays as in ninjs 2 and 3, else single fields whose names begin alike, as in ninjs 1.
  private List<WireText> all(String array, String field) {
    var texts = new ArrayList<WireText>();
    for (var object : story.objects(array)) {
      add(texts, object.text("role"), object.text("contentType", "mimeType"), object, "value");
    }
    for (var name : story.names()) {
      var lower = name.toLowerCase(Locale.ROOT);
      if (lower.equals(field)) {
        add(texts, null, null, story, name);
      } else if (lower.startsWith(field + "_")) {
        var kind = lower.substring(field.length() + 1);
        add(
            texts,
            kind.isBlank() || WireText.isMarkup(kind) ? null : kind,
            WireText.typeOf(kind),
            story,
            name);
      }
    }
    return texts;
  }

  private void add(
      List<WireText> texts,
      @Nullable String role,
      @Nullable String type,
      Fields object,
      String name) {
    var value = object.text(name);
    if (value != null) {
      texts.add(WireText.of(role, type, value, object.pointer(name), reading));
    }
  }

  /** Returns the caption of something that belongs to a story. */
  @Nullable String caption() {
    var descriptions = descriptions();
    return descriptions.stream()
        .filter(text -> text.role() == null || !text.role().equals(SUMMARY))
        .findFirst()
        .or(() -> descriptions.stream().findFirst())
        .map(Description::value)
        .orElse(null);
  }
}
