package copytaster.ingest.format;

import copytaster.article.Description;
import copytaster.article.Headline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the short texts of a NewsML-G2 item. What an NITF document inside says beside the item goes
 * second, and is kept where it differs.
 */
final class G2Texts {

  private final XmlElement item;
  private final List<NitfBody> documents;
  private final List<String> titles;
  private final @Nullable String language;
  private final Reading reading;

  G2Texts(XmlElement item, G2Content content, @Nullable String language, Reading reading) {
    this.item = item;
    this.documents = content.documents();
    this.titles = content.titles();
    this.language = language;
    this.reading = reading;
  }

  List<Headline> headlines() {
    var headlines = new G2Headlines();
    for (var headline : meta("headline").sorted(this::byLanguage).toList()) {
      var role = new G2Code(headline).role();
      headlines.add(role == null ? Headline.MAIN : role, NitfMarkup.line(headline));
    }
    for (var document : documents) {
      document.headlines().forEach(one -> headlines.add(one.role(), one.value()));
    }
    var title = Stream.concat(Stream.ofNullable(title()), titles.stream()).findFirst();
    if (!headlines.hasMain() && title.isPresent()) {
      reading.warn(WarningCode.HEADLINE_DERIVED, "the title stands in", item.path());
      headlines.add(Headline.MAIN, title.get());
    }
    titles.forEach(one -> headlines.add("title", one));
    return headlines.list();
  }

  /** Returns the working title. */
  @Nullable String title() {
    return all("itemMeta")
        .flatMap(meta -> meta.all("title").stream())
        .map(NitfMarkup::line)
        .filter(title -> !title.isEmpty())
        .findFirst()
        .orElse(null);
  }

  @Nullable String slugline() {
    return joined(meta("slugline").map(NitfMarkup::line), " ");
  }

  /** Returns the byline, else the names of those who made the content. */
  @Nullable String by(List<String> creators) {
    var by = joined(meta("by").map(NitfMarkup::line), ", ");
    var inside = documents.stream().map(NitfBody::by).filter(Objects::nonNull).findFirst();
    return by != null ? by : inside.orElse(joined(creators.stream(), ", "));
  }

  /** Returns the place of the dateline. */
  @Nullable String located(G2Concepts concepts) {
    var names = meta("located").map(place -> place(place, concepts)).filter(Objects::nonNull);
    var located = joined(names, ", ");
    var inside = documents.stream().map(NitfBody::located).filter(Objects::nonNull).findFirst();
    return located != null ? located : inside.orElse(dateline());
  }

  private static @Nullable String place(XmlElement located, G2Concepts concepts) {
    var name = concepts.name(located);
    var code = new G2Code(located).code();
    return name != null || code == null || code.matches("\\d+") ? name : code;
  }

  private @Nullable String dateline() {
    return joined(meta("dateline").map(NitfMarkup::line), " ");
  }

  /** Returns summaries, captions and other texts, each once. */
  List<Description> descriptions(@Nullable String by, @Nullable String located) {
    var all = new LinkedHashMap<String, Description>();
    meta("description")
        .forEach(text -> describe(all, new G2Code(text).role(), NitfMarkup.text(text)));
    all("partMeta")
        .flatMap(
            part -> Stream.concat(part.all("headline").stream(), part.all("description").stream()))
        .forEach(text -> describe(all, "part", NitfMarkup.text(text)));
    describe(all, "dateline", differing(dateline(), located));
    for (var document : documents) {
      document.descriptions().forEach(text -> describe(all, text.role(), text.value()));
      describe(all, "byline", differing(document.by(), by));
      describe(all, "dateline", differing(document.located(), located));
    }
    return List.copyOf(all.values());
  }

  private static String differing(@Nullable String text, @Nullable String other) {
    return text == null || (other != null && HtmlWords.same(text, other)) ? "" : text;
  }

  private static void describe(Map<String, Description> all, @Nullable String role, String text) {
    if (!text.isEmpty()) {
      all.putIfAbsent(text.replaceAll("\\s", ""), new Description(role, null, text));
    }
  }

  /** Returns the notes to editors. */
  @Nullable String edNote() {
    var notes = all("itemMeta").flatMap(meta -> meta.all("edNote").stream()).map(NitfMarkup::text);
    var inside = documents.stream().map(NitfBody::edNote).filter(Objects::nonNull);
    return joined(Stream.concat(notes, inside).distinct(), "\n");
  }

  /** Returns a text of the rights. */
  @Nullable String rights(String name) {
    return joined(
        all("rightsInfo").flatMap(rights -> rights.all(name).stream()).map(NitfMarkup::text), "\n");
  }

  private int byLanguage(XmlElement one, XmlElement other) {
    return Boolean.compare(G2Code.isIn(other, language), G2Code.isIn(one, language));
  }

  private Stream<XmlElement> meta(String name) {
    return all("contentMeta").flatMap(meta -> meta.all(name).stream());
  }

  private Stream<XmlElement> all(String name) {
    return item.all(name).stream();
  }

  private static @Nullable String joined(Stream<String> texts, String between) {
    var all = texts.filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
    return all.isEmpty() ? null : all;
  }
}
