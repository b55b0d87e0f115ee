package copytaster.ingest.format;

import copytaster.article.Association;
import copytaster.article.Description;
import copytaster.article.Headline;
import copytaster.article.InfoSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the body of an NITF document says, whichever wire the document came in. Every word of it is
 * in one of the parts.
 */
final class NitfBody {

  private final XmlElement root;
  private final List<XmlElement> heads;
  private final List<XmlElement> ends;
  private final NitfMarkup content;
  private final Reading reading;

  /** Takes the outermost element of the document. */
  NitfBody(XmlElement nitf, Reading reading) {
    this.reading = reading;
    this.root = nitf;
    var body = nitf.first("body").orElse(nitf);
    this.heads = body.all("body.head");
    this.ends = body.all("body.end");
    this.content = NitfMarkup.of(NitfContent.of(body, reading));
  }

  /** Returns the headlines: the first that is no hl2 is the main one. */
  List<Headline> headlines() {
    var headlines = new ArrayList<Headline>();
    var main = new AtomicBoolean(true);
    head("hedline")
        .flatMap(hedline -> hedline.content().stream())
        .forEach(node -> {
          switch (node) {
            case XmlNode.Words(var words) -> add(headlines, words.strip(), false, main);
            case XmlNode.Child(var line) ->
                add(headlines, NitfMarkup.line(line), line.is("hl2"), main);
          }
        });
    return headlines;
  }

  private static void add(
      List<Headline> headlines, String words, boolean below, AtomicBoolean main) {
    if (!Lines.isBlank(words)) {
      var role = below ? "sub" : main.getAndSet(false) ? Headline.MAIN : "alternate";
      headlines.add(new Headline(role, null, words));
    }
  }

  /** Returns the byline; one among the text stands in. */
  @Nullable String by() {
    var byline = joined(head("byline").map(NitfMarkup::line), ", ");
    return byline != null
        ? byline
        : root.anywhere("byline")
            .map(NitfMarkup::line)
            .filter(line -> !line.isEmpty())
            .findFirst()
            .orElse(null);
  }

  /** Returns the place of the dateline, or all of it where it marks no place. */
  @Nullable String located() {
    var place =
        joined(
            head("dateline").flatMap(line -> line.anywhere("location")).map(NitfMarkup::line),
            ", ");
    return place != null ? place : joined(head("dateline").map(NitfMarkup::line), ", ");
  }

  /** Returns the date of the dateline as written. */
  @Nullable String storyDate() {
    return head("dateline")
        .flatMap(line -> line.anywhere("story.date"))
        .map(date -> date.attribute("norm"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Returns the summary, a dateline that says more than a place, notes to print, and the end. */
  List<Description> descriptions() {
    var all = new ArrayList<Description>();
    head("abstract").forEach(text -> add(all, "summary", text));
    var located = located();
    head("dateline")
        .filter(line -> !NitfMarkup.line(line).equals(located))
        .forEach(line -> add(all, "dateline", line));
    head("note")
        .filter(note -> !isEdNote(note) && !isCopyright(note))
        .forEach(note -> add(all, "note", note));
    ends.forEach(end ->
        NitfContent.END.forEach(name -> end.all(name).forEach(text -> add(all, name, text))));
    return all;
  }

  private static void add(List<Description> all, String role, XmlElement element) {
    var text = NitfMarkup.text(element);
    if (!text.isEmpty()) {
      all.add(new Description(role, null, text));
    }
  }

  /** Adds the text to the bodies. */
  void addTo(Bodies bodies) {
    bodies.html(null, content.document(), root.path());
  }

  /** Returns the pictures and other media, wherever they stand. */
  List<Association> associations() {
    var media =
        Stream.concat(
                Stream.concat(heads.stream(), ends.stream())
                    .flatMap(part -> part.anywhere("media")),
                content.media().stream())
            .distinct()
            .toList();
    return NitfMedia.associations(media, reading);
  }

  /** Returns the notes for editors. */
  @Nullable String edNote() {
    var notes = Stream.concat(head("note").filter(NitfBody::isEdNote), content.notes().stream());
    return joined(notes.map(NitfMarkup::text), "\n");
  }

  /** Returns who distributes the story. */
  List<InfoSource> sources() {
    return head("distributor")
        .map(NitfMarkup::line)
        .filter(name -> !name.isEmpty())
        .map(name -> new InfoSource(name, "distributor", null, null))
        .toList();
  }

  /** Returns what is said of the rights. */
  @Nullable String rights() {
    return joined(head("rights").map(NitfMarkup::line), "\n");
  }

  /** Returns who owns the rights. */
  @Nullable String rightsOwner() {
    return joined(
        head("rights").flatMap(rights -> rights.anywhere("rights.owner")).map(NitfMarkup::line),
        ", ");
  }

  /** Returns the notice to print. */
  @Nullable String copyright() {
    return joined(head("note").filter(NitfBody::isCopyright).map(NitfMarkup::text), "\n");
  }

  private static boolean isEdNote(XmlElement note) {
    return !isCopyright(note) && !"pa".equals(note.attribute("type"));
  }

  private static boolean isCopyright(XmlElement note) {
    return "cpyrt".equals(note.attribute("noteclass"));
  }

  private Stream<XmlElement> head(String name) {
    return heads.stream().flatMap(part -> part.all(name).stream());
  }

  private static @Nullable String joined(Stream<String> texts, String between) {
    var all = texts.filter(text -> !text.isEmpty()).toList();
    return all.isEmpty() ? null : String.join(between, all);
  }
}
