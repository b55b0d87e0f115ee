package copytaster.ingest.format;

import copytaster.article.Concept;
import copytaster.article.InfoSource;
import copytaster.article.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a NewsML-G2 item is about with the names that its assertions give. */
final class G2Concepts {

  private static final Set<String> PEOPLE = Set.of("person");
  private static final Set<String> ORGANISATIONS =
      Set.of("organisation", "organization", "company", "party");
  private static final Set<String> PLACES = Set.of("geoarea", "poi", "place", "location");
  private static final Set<String> EVENTS = Set.of("event");
  private static final Set<String> OBJECTS = Set.of("object");
  private static final Map<String, String> DETAILS =
      Map.of(
          "personDetails", "person",
          "organisationDetails", "organisation",
          "geoAreaDetails", "geoarea",
          "POIDetails", "poi",
          "objectDetails", "object",
          "eventDetails", "event");
  private static final int PERCENT = 100;

  private final List<XmlElement> metas;
  private final G2Schemes schemes;
  private final @Nullable String language;
  private final Reading reading;
  private final Map<String, XmlElement> assertions = new HashMap<>();

  G2Concepts(XmlElement item, G2Schemes schemes, @Nullable String language, Reading reading) {
    this.metas = item.all("contentMeta");
    this.schemes = schemes;
    this.language = language;
    this.reading = reading;
    for (var assertion : item.all("assert")) {
      var key = new G2Code(assertion).written();
      if (key != null) {
        assertions.putIfAbsent(key, assertion);
      }
    }
  }

  /** Returns the subjects that are neither people nor organisations, places, events or objects. */
  List<Subject> subjects() {
    return meta("subject")
        .filter(one -> !isEntity(nature(one)))
        .map(this::subject)
        .filter(G2Concepts::says)
        .toList();
  }

  List<Concept> people() {
    return of(PEOPLE);
  }

  List<Concept> organisations() {
    return of(ORGANISATIONS);
  }

  List<Concept> places() {
    return of(PLACES);
  }

  List<Concept> events() {
    return of(EVENTS);
  }

  List<Concept> objects() {
    return of(OBJECTS);
  }

  List<Concept> genres() {
    return meta("genre").map(this::concept).filter(G2Concepts::says).toList();
  }

  List<String> keywords() {
    return meta("keyword")
        .map(XmlElement::text)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  /** Returns the name of a property, its own or the one that an assertion gives. */
  @Nullable String name(XmlElement property) {
    var own = new G2Code(property).name(language);
    var assertion = assertion(property);
    return own != null || assertion == null ? own : new G2Code(assertion).name(language);
  }

  private List<Concept> of(Set<String> natures) {
    return meta("subject")
        .filter(one -> natures.contains(nature(one)))
        .map(this::concept)
        .filter(G2Concepts::says)
        .toList();
  }

  private Stream<XmlElement> meta(String name) {
    return metas.stream().flatMap(meta -> meta.all(name).stream());
  }

  // What it is says its type; else the details that it or its assertion has.
  private String nature(XmlElement subject) {
    var type = new G2Code(subject).type();
    if (type != null) {
      return type.toLowerCase(Locale.ROOT);
    }
    var assertion = assertion(subject);
    return Stream.concat(Stream.of(subject), Stream.ofNullable(assertion))
        .flatMap(one -> one.children().stream())
        .map(child -> DETAILS.get(child.name()))
        .filter(nature -> nature != null)
        .findFirst()
        .orElse("");
  }

  private static boolean isEntity(String nature) {
    return Stream.of(PEOPLE, ORGANISATIONS, PLACES, EVENTS, OBJECTS)
        .anyMatch(natures -> natures.contains(nature));
  }

  private Subject subject(XmlElement subject) {
    var code = new G2Code(subject);
    return new Subject(
        code.uri(schemes),
        name(subject),
        code.role(),
        code.literal(schemes),
        subject.attribute("creator"),
        percent(subject, "confidence"),
        percent(subject, "relevance"));
  }

  private Concept concept(XmlElement property) {
    var code = new G2Code(property);
    return new Concept(name(property), code.role(), code.uri(schemes), code.literal(schemes));
  }

  /** Returns a party as a source with its role. */
  InfoSource source(XmlElement property, @Nullable String otherwise) {
    var code = new G2Code(property);
    var role = code.role() != null ? code.role() : otherwise;
    return new InfoSource(name(property), role, code.uri(schemes), code.literal(schemes));
  }

  private @Nullable XmlElement assertion(XmlElement property) {
    var key = new G2Code(property).written();
    return key == null ? null : assertions.get(key);
  }

  private @Nullable Integer percent(XmlElement subject, String attribute) {
    var written = subject.attribute(attribute);
    if (written == null || (written.matches("\\d{1,3}") && Integer.parseInt(written) <= PERCENT)) {
      return written == null ? null : Integer.valueOf(written);
    }
    var what = "is no whole number from 0 to 100: " + Quote.of(written);
    reading.warn(WarningCode.VALUE_DROPPED, what, subject, "/@" + attribute);
    return null;
  }

  private static boolean says(Subject one) {
    return one.uri() != null || one.name() != null || one.literal() != null;
  }

  private static boolean says(Concept one) {
    return one.uri() != null || one.name() != null || one.literal() != null;
  }
}
