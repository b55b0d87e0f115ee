package copytaster.ingest.format;

import copytaster.article.ArticleBuilder;
import copytaster.article.Concept;
import copytaster.article.InfoSource;
import copytaster.article.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what NewsML says a story is about, whom it credits, and who owns it.
 *
 * @param lines of the story
 * @param draft of the story
 */
record NewsMlMetadata(NewsMlLines lines, Draft draft) {

  private static final String NAME = "FormalName";
  private static final String DESCRIPTIVE = "DescriptiveMetadata";
  private static final String ADMINISTRATIVE = "AdministrativeMetadata";
  private static final String CODES = "http://cv.iptc.org/newscodes/";
  private static final Pattern KEYWORDS =
      Pattern.compile("(?is).*(?:keyword|topic|subject|categor).*");

  void write(ArticleBuilder article) {
    article
        .subjects(subjects())
        .keywords(keywords())
        .places(places())
        .genres(genres())
        .infoSources(draft.sources(sources()))
        .copyrightHolder(text("RightsMetadata", "Copyright", "CopyrightHolder"))
        .copyrightNotice(copyright())
        .usageTerms(usage());
  }

  @Nullable String language() {
    return lines.nearest(DESCRIPTIVE, "Language").stream()
        .map(language -> language.attribute(NAME))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private List<Subject> subjects() {
    var subjects = new ArrayList<Subject>();
    lines
        .all(DESCRIPTIVE, "SubjectCode")
        .flatMap(code -> code.children().stream())
        .forEach(code -> add(subjects, code(code)));
    lines.all(DESCRIPTIVE, "TopicOccurrence").forEach(topic -> add(subjects, topic(topic)));
    properties(KEYWORDS)
        .forEach(name -> add(subjects, new Subject(null, name, "about", null, null, null, null)));
    return subjects;
  }

  private List<String> keywords() {
    return lines
        .all("NewsLines", "KeywordLine")
        .flatMap(line -> Stream.of(line.text().split("[,،;؛]", -1)))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  private List<Concept> places() {
    var places = new ArrayList<Concept>();
    lines
        .all(DESCRIPTIVE, "Location")
        .forEach(location -> {
          var names =
              location.all("Property").stream()
                  .map(property -> property.attribute("Value"))
                  .filter(Objects::nonNull)
                  .distinct()
                  .collect(Collectors.joining(", "));
          var name = names.isEmpty() ? location.text() : names;
          if (!name.isEmpty()) {
            places.add(new Concept(name, location.attribute("HowPresent"), null, null));
          }
        });
    return places.stream().distinct().toList();
  }

  private List<Concept> genres() {
    return lines
        .all(DESCRIPTIVE, "Genre")
        .map(genre -> genre.attribute(NAME))
        .filter(Objects::nonNull)
        .distinct()
        .map(name -> new Concept(name, null, null, null))
        .toList();
  }

  private List<InfoSource> sources() {
    var sources = new ArrayList<InfoSource>();
    for (var role : List.of("Source", "Provider", "Creator")) {
      for (var element : lines.nearest(ADMINISTRATIVE, role)) {
        for (var party : element.all("Party")) {
          var source =
              new InfoSource(
                  party.attribute(NAME),
                  role.toLowerCase(Locale.ROOT),
                  null,
                  party.attribute("Topic"));
          if (source.name() != null || source.literal() != null) {
            sources.add(source);
          }
        }
      }
    }
    lines
        .lines("CreditLine")
        .forEach(name -> sources.add(new InfoSource(name, "credit", null, null)));
    return sources.stream().distinct().toList();
  }

  private @Nullable String copyright() {
    var line = lines.line("CopyrightLine");
    if (line != null) {
      return line;
    }
    var holder = text("RightsMetadata", "Copyright", "CopyrightHolder");
    var date = text("RightsMetadata", "Copyright", "CopyrightDate");
    return holder == null || date == null ? null : holder + " " + date;
  }

  private @Nullable String usage() {
    var rights =
        lines.nearest("RightsMetadata", "UsageRights").stream()
            .flatMap(usage -> usage.children().stream())
            .map(XmlElement::text);
    var all =
        Stream.concat(lines.lines("RightsLine").stream(), rights)
            .filter(text -> !text.isEmpty())
            .distinct()
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? null : all;
  }

  private Stream<String> properties(Pattern kind) {
    var metadata =
        lines.components().stream()
            .flatMap(component -> component.all("Metadata").stream())
            .filter(data -> is(kind, data.attributeOf(NAME, "MetadataType")))
            .flatMap(data -> data.all("Property").stream());
    var described =
        lines.all(DESCRIPTIVE, "Property").filter(property -> is(kind, property.attribute(NAME)));
    return Stream.concat(metadata, described)
        .map(property -> property.attribute("Value"))
        .filter(Objects::nonNull);
  }

  private static boolean is(Pattern kind, @Nullable String name) {
    return name != null && kind.matcher(name).matches();
  }

  private @Nullable String text(String kind, String name, String below) {
    return lines.nearest(kind, name).stream()
        .map(element -> element.textOf(below))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Subject code(XmlElement element) {
    var code = element.attribute(NAME);
    if (code == null) {
      return null;
    }
    var name = element.text().isEmpty() ? null : element.text();
    var topics =
        element.attributes().values().stream()
            .anyMatch(said -> said.matches("(?i).*media-?topic.*"));
    var bare = code.replaceFirst("(?i)^(?:medtop|subj|iptc|sc):", "");
    boolean known = bare.matches("\\d{8}");
    boolean media = topics || code.toLowerCase(Locale.ROOT).startsWith("medtop:");
    var uri = known ? CODES + (media ? "mediatopic/" : "subjectcode/") + bare : null;
    return new Subject(uri, name, null, known ? null : code, null, null, null);
  }

  private static @Nullable Subject topic(XmlElement topic) {
    var reference = topic.attribute("Topic");
    return reference == null
        ? null
        : new Subject(
            null, null, topic.attributeOf(NAME, "HowPresent"), reference, null, null, null);
  }

  private static void add(List<Subject> subjects, @Nullable Subject subject) {
    boolean known = subject == null || subjects.stream().anyMatch(subject::equals);
    if (!known) {
      subjects.add(subject);
    }
  }
}
