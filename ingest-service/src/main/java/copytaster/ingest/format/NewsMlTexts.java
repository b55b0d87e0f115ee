package copytaster.ingest.format;

import copytaster.article.Body;
import copytaster.article.Description;
import copytaster.article.Headline;
import copytaster.ingest.format.NewsMlParts.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads headlines, bodies and descriptions of a story in NewsML. */
final class NewsMlTexts {

  private static final String HEADLINE = "head";
  private static final String SUB_HEADLINE = "sub-?head";
  private static final String BYLINE = "by-?line";
  private static final String DATELINE = "date-?line";
  private static final String SUMMARY = "abstract|summary|synopsis";

  private final List<Text> texts;
  private final NewsMlLines lines;
  private final Reading reading;

  NewsMlTexts(NewsMlParts parts, NewsMlLines lines, Reading reading) {
    this.texts = parts.texts();
    this.lines = lines;
    this.reading = reading;
  }

  List<Headline> headlines(List<Body> bodies) {
    var headlines = new ArrayList<Headline>();
    lines.lines("HeadLine").forEach(text -> headline(headlines, "main", text));
    of(HEADLINE)
        .filter(text -> !text.is(SUB_HEADLINE))
        .forEach(text -> headline(headlines, "main", line(text)));
    if (headlines.isEmpty()) {
      inNitf("hedline", "hl1").forEach(text -> headline(headlines, "main", text));
    }
    lines.lines("SubHeadLine").forEach(text -> headline(headlines, "sub", text));
    of(SUB_HEADLINE).forEach(text -> headline(headlines, "sub", line(text)));
    inNitf("hedline", "hl2").forEach(text -> headline(headlines, "sub", text));
    if (headlines.isEmpty() && !plain(bodies).isEmpty()) {
      reading.warn(WarningCode.HEADLINE_DERIVED, "the first sentence, which the body has too", "");
      headlines.add(Headline.main(FirstSentence.of(plain(bodies))));
    }
    return headlines;
  }

  List<Description> descriptions() {
    return Stream.concat(of(SUMMARY).map(this::line), inNitf("abstract"))
        .distinct()
        .map(text -> new Description("summary", null, text))
        .toList();
  }

  @Nullable String by() {
    var said = lines.lines("ByLine");
    var all =
        said.isEmpty()
            ? Stream.concat(of(BYLINE).map(this::line), inNitf("byline")).toList()
            : said;
    return all.isEmpty() ? null : String.join(", ", all);
  }

  @Nullable String located() {
    var said = lines.line("DateLine");
    return said != null
        ? said
        : Stream.concat(of(DATELINE).map(this::line), inNitf("dateline")).findFirst().orElse(null);
  }

  /** Returns the text in its forms, then other texts that belong to it, such as contacts. */
  List<Body> bodies() {
    var running = texts.stream().filter(text -> !isLine(text)).toList();
    boolean hasMain = running.stream().anyMatch(Text::isMain);
    var main = running.stream().filter(text -> !hasMain || text.isMain()).toList();
    var bodies = new ArrayList<>(main(main));
    for (var other : running) {
      if (!main.contains(other)) {
        add(Bodies.in(reading), other.role(), other).list().stream()
            .filter(body -> body.role() != null)
            .forEach(bodies::add);
      }
    }
    return bodies;
  }

  // Pieces of one text are one plain text.
  private List<Body> main(List<Text> pieces) {
    var bodies = Bodies.in(reading);
    if (pieces.size() > 1) {
      bodies.plain(null, pieces.stream().map(this::plain).collect(Collectors.joining("\n\n")));
    }
    for (var piece : pieces) {
      boolean joined = pieces.size() > 1 && piece.content().markup() == null;
      if (!joined || piece.content().characters(reading).isHtml()) {
        add(bodies, null, piece);
      }
    }
    return bodies.list();
  }

  private Bodies add(Bodies bodies, @Nullable String role, Text text) {
    var markup = text.content().markup();
    if (markup != null) {
      return bodies.html(role, content(markup));
    }
    var words = text.content().characters(reading);
    return words.isHtml()
        ? bodies.html(role, words.value(), words.pointer())
        : bodies.plain(role, words.value());
  }

  private String plain(Text text) {
    var markup = text.content().markup();
    return markup == null
        ? text.content().characters(reading).plain().strip()
        : HtmlText.of(XmlHtml.document(content(markup)).body());
  }

  private String line(Text text) {
    return plain(text).replaceAll("\\s+", " ").strip();
  }

  // Of NITF without its head, which is headline, byline and the like.
  private static XmlElement content(XmlElement markup) {
    var body = markup.first("body").orElse(null);
    if (body == null || body.first("body.content").isEmpty()) {
      return markup;
    }
    var rest = new XmlElement(body.name(), body.prefix(), body.namespace(), markup);
    body.content().stream()
        .filter(node -> !(node instanceof XmlNode.Child(var child) && child.is("body.head")))
        .forEach(rest.content()::add);
    return rest;
  }

  private Stream<String> inNitf(String... way) {
    return texts.stream()
        .map(text -> text.content().markup())
        .filter(Objects::nonNull)
        .flatMap(markup -> markup.first("body", "body.head").stream())
        .flatMap(head -> head.first(way).stream())
        .map(XmlElement::text)
        .filter(text -> !text.isEmpty());
  }

  private Stream<Text> of(String role) {
    return texts.stream().filter(text -> text.is(role));
  }

  private static boolean isLine(Text text) {
    return text.is(HEADLINE + "|" + BYLINE + "|" + DATELINE + "|" + SUMMARY);
  }

  private static void headline(List<Headline> headlines, String role, String text) {
    boolean known =
        headlines.stream()
            .anyMatch(other -> Folding.words(other.value()).equals(Folding.words(text)));
    if (!known && !Lines.isBlank(text)) {
      boolean second = role.equals("main") && !headlines.isEmpty();
      headlines.add(new Headline(second ? "alternate" : role, null, text));
    }
  }

  private static String plain(List<Body> bodies) {
    return bodies.stream()
        .filter(body -> body.contentType().equals(Body.PLAIN))
        .map(Body::value)
        .findFirst()
        .orElse("");
  }
}
