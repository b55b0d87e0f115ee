package copytaster.ingest.format;

import copytaster.article.Association;
import copytaster.article.Rendition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the media of NITF, which are captions and producers around files. */
final class NitfMedia {

  private final XmlElement media;
  private final Reading reading;

  private NitfMedia(XmlElement media, Reading reading) {
    this.media = media;
    this.reading = reading;
  }

  static List<Association> associations(List<XmlElement> elements, Reading reading) {
    var associations = new ArrayList<Association>();
    for (var element : elements) {
      associations.add(new NitfMedia(element, reading).association(associations.size() + 1));
    }
    return associations;
  }

  private Association association(int position) {
    var kind = media.attribute("media-type");
    if (media.first("media-object").isPresent()) {
      reading.warn(WarningCode.VALUE_DROPPED, "a file inside the story", media, "/media-object");
    }
    if (media.first("media-metadata").isPresent()) {
      reading.drop("/nitf/media/media-metadata");
    }
    return new Association(
        (kind == null ? "media" : kind) + "-" + position,
        null,
        type(kind),
        reference("alternate-text"),
        blankToNull(caption()),
        blankToNull(texts("media-producer")),
        reference("copyright"),
        reference("source-credit"),
        renditions());
  }

  private static @Nullable String type(@Nullable String kind) {
    return kind == null || kind.equals("image") ? "picture" : kind;
  }

  // Words beside the caption are kept with it, whatever element they stand in.
  private String caption() {
    var known = List.of("media-caption", "media-producer", "media-object", "media-metadata");
    var beside =
        media.children().stream()
            .filter(child -> !known.contains(child.name()))
            .map(NitfMarkup::text);
    var own =
        media.content().stream()
            .map(node -> node instanceof XmlNode.Words(var words) ? words.strip() : "");
    return joined(Stream.of(Stream.of(texts("media-caption")), own, beside).flatMap(all -> all));
  }

  private String texts(String name) {
    return joined(media.all(name).stream().map(NitfMarkup::text));
  }

  private static String joined(Stream<String> texts) {
    return texts.filter(text -> !Lines.isBlank(text)).collect(Collectors.joining("\n"));
  }

  private @Nullable String reference(String attribute) {
    return media.attributeOf(attribute, "media-reference");
  }

  private List<Rendition> renditions() {
    var renditions = new ArrayList<Rendition>();
    for (var file : media.all("media-reference")) {
      var name = file.attribute("name");
      var files = new XmlFile(file, reading);
      renditions.add(
          new Rendition(
              "rendition-" + (renditions.size() + 1),
              files.href("source", "data-location"),
              file.attribute("mime-type"),
              name,
              files.size("width"),
              files.size("height"),
              null,
              seconds(file, files)));
    }
    return renditions;
  }

  private static @Nullable Double seconds(XmlElement file, XmlFile files) {
    var unit = file.attribute("time-unit-of-measure");
    return unit == null || unit.startsWith("s") ? files.number("time") : null;
  }

  private static @Nullable String blankToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
