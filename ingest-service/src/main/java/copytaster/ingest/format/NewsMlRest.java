package copytaster.ingest.format;

import java.util.Set;

/** Warns of what a story in NewsML says for which an article has no field. */
final class NewsMlRest {

  private static final Set<String> DATA =
      Set.of("NewsLines", "AdministrativeMetadata", "DescriptiveMetadata", "RightsMetadata");
  private static final Set<String> READ =
      Set.of(
          "HeadLine",
          "SubHeadLine",
          "ByLine",
          "DateLine",
          "SlugLine",
          "CreditLine",
          "CopyrightLine",
          "RightsLine",
          "KeywordLine",
          "Provider",
          "Source",
          "Creator",
          "Language",
          "Genre",
          "SubjectCode",
          "Location",
          "TopicOccurrence",
          "Copyright",
          "UsageRights");

  private final Reading reading;

  NewsMlRest(Reading reading) {
    this.reading = reading;
  }

  /** Warns of what is in a component and in those in it, each kind of thing once. */
  void warn(XmlElement component) {
    for (var child : component.children()) {
      if (child.is(NewsMlFormat.COMPONENT)) {
        warn(child);
      } else if (DATA.contains(child.name())) {
        child.children().stream().filter(NewsMlRest::isUnread).forEach(this::drop);
      } else if (child.is("ContentItem")) {
        warnOfContent(new NewsMlContent(child));
      }
    }
  }

  /** Returns whether a news line of another kind is a note to editors. */
  static boolean isNote(XmlElement line) {
    var type = line.attributeOf("FormalName", "NewsLineType");
    return type != null && type.matches("(?is).*(?:note|advis|instruction|editor|warning).*");
  }

  private void warnOfContent(NewsMlContent content) {
    if (!content.isText() && !content.isFile()) {
      drop(content.item());
    }
  }

  private static boolean isUnread(XmlElement element) {
    boolean said = !Lines.isBlank(element.words()) || !element.attributes().isEmpty();
    return said && !READ.contains(element.name()) && !isNote(element);
  }

  private void drop(XmlElement element) {
    reading.drop(element.path().replaceAll("\\[\\d+]", ""));
  }
}
