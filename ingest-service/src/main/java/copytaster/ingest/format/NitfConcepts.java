package copytaster.ingest.format;

import copytaster.article.Concept;
import copytaster.article.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what an NITF document says it is about, in its head and by marks in its text. */
final class NitfConcepts {

  private static final String SUBJECT_CODES = "http://cv.iptc.org/newscodes/subjectcode/";
  private static final int MOST = 1_000;

  private final XmlElement root;

  NitfConcepts(XmlElement root) {
    this.root = root;
  }

  List<Subject> subjects() {
    var subjects = new LinkedHashSet<Subject>();
    root.anywhere("tobject.subject").map(NitfConcepts::subject).forEach(subjects::add);
    root.anywhere("classifier").map(NitfConcepts::classifier).forEach(subjects::add);
    return subjects.stream()
        .filter(one -> one.uri() != null || one.name() != null || one.literal() != null)
        .limit(MOST)
        .toList();
  }

  private static Subject subject(XmlElement subject) {
    var code = subject.attribute("tobject.subject.refnum");
    boolean iptc = code != null && code.matches("\\d{8}");
    return new Subject(
        iptc ? SUBJECT_CODES + code : null,
        first(
            subject.attribute("tobject.subject.detail"),
            subject.attribute("tobject.subject.matter"),
            subject.attribute("tobject.subject.type")),
        null,
        iptc ? null : first(code, subject.attribute("tobject.subject.code")),
        null,
        null,
        null);
  }

  private static Subject classifier(XmlElement classifier) {
    var name = first(NitfMarkup.line(classifier), classifier.attribute("value"));
    var rel = classifier.attribute("type");
    return new Subject(null, name, rel, literal(classifier), null, null, null);
  }

  List<Concept> people() {
    return read("person");
  }

  List<Concept> organisations() {
    return read("org");
  }

  List<Concept> places() {
    var places = new ArrayList<>(read("location"));
    root.anywhere("evloc").map(NitfConcepts::place).filter(Objects::nonNull).forEach(places::add);
    return places;
  }

  List<Concept> events() {
    return read("event");
  }

  List<Concept> objects() {
    return read("object.title");
  }

  /** Returns the kinds of story: news, feature, a column that has a name. */
  List<Concept> genres() {
    var genres = new LinkedHashSet<Concept>();
    root.anywhere("tobject")
        .map(object -> object.attribute("tobject.type"))
        .filter(Objects::nonNull)
        .forEach(name -> genres.add(new Concept(name, null, null, null)));
    root.anywhere("tobject.property")
        .map(property -> property.attribute("tobject.property.type"))
        .filter(Objects::nonNull)
        .forEach(name -> genres.add(new Concept(name, null, null, null)));
    root.anywhere("fixture")
        .map(fixture -> fixture.attribute("fix-id"))
        .filter(Objects::nonNull)
        .forEach(id -> genres.add(new Concept(null, "fixture", null, id)));
    return List.copyOf(genres);
  }

  List<String> keywords() {
    var keys = root.anywhere("keyword").map(keyword -> keyword.attribute("key"));
    var series = root.anywhere("series").map(one -> one.attribute("series.name"));
    return Stream.concat(keys, series)
        .filter(Objects::nonNull)
        .flatMap(key -> Stream.of(key.split("[,،;]", -1)))
        .map(String::strip)
        .filter(key -> !key.isEmpty())
        .distinct()
        .toList();
  }

  // What the head says with an id is not said again where the text marks the name.
  private List<Concept> read(String name) {
    var byName = new LinkedHashMap<String, Concept>();
    root.anywhere(name)
        .map(NitfConcepts::concept)
        .filter(concept -> concept.name() != null)
        .limit(MOST)
        .forEach(one ->
            byName.merge(one.name(), one, (old, more) -> old.literal() == null ? more : old));
    return List.copyOf(byName.values());
  }

  private static Concept concept(XmlElement element) {
    var name = first(NitfMarkup.line(element), element.attribute("value"));
    return new Concept(name, null, null, literal(element));
  }

  private static @Nullable Concept place(XmlElement evloc) {
    var country = evloc.attribute("iso-cc");
    var name =
        first(
            evloc.attribute("city"),
            evloc.attribute("county-dist"),
            evloc.attribute("state-prov"),
            country);
    return name == null ? null : new Concept(name, "evloc", null, country);
  }

  // A value means something in the list that its source keeps.
  private static @Nullable String literal(XmlElement element) {
    var value = element.attribute("value");
    var source = element.attribute("idsrc");
    return value == null || source == null ? value : source + ":" + value;
  }

  private static @Nullable String first(@Nullable String... texts) {
    return Stream.of(texts)
        .filter(text -> text != null && !text.isEmpty())
        .findFirst()
        .orElse(null);
  }
}
