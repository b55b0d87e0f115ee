package copytaster.ingest.format;

import copytaster.article.Association;
import copytaster.article.Rendition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the pictures, sounds and videos of an entry of a feed. */
final class FeedMedia {

  private final FeedElements entry;
  private final Reading reading;
  private final List<Association> associations = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  FeedMedia(FeedElements entry, Reading reading) {
    this.entry = entry;
    this.reading = reading;
  }

  /** Returns them, those of Media RSS first, and each file once. */
  List<Association> associations(List<WireText> texts) {
    for (var group : entry.all("media:group")) {
      add(group, group.all("content"));
    }
    for (var content : entry.all("media:content")) {
      add(content, List.of(content));
    }
    for (var enclosure : entry.all("enclosure")) {
      attach(enclosure, FeedNames.attribute(enclosure, "url"));
    }
    for (var link : FeedLinks.links(entry, "enclosure")) {
      attach(link, FeedLinks.address(link));
    }
    for (var image : entry.all("image", "itunes:image", "media:thumbnail")) {
      attach(image, imageAddress(image));
    }
    for (var text : texts) {
      pictures(text);
    }
    return associations;
  }

  // One thing in one or more forms, with its thumbnails.
  private void add(XmlElement thing, List<XmlElement> forms) {
    var files = new ArrayList<Rendition>();
    for (var form : forms) {
      boolean main = "true".equals(FeedNames.attribute(form, "isDefault")) || files.isEmpty();
      file(files, form, main ? "original" : "rendition-" + (files.size() + 1));
      form.all("thumbnail").forEach(thumbnail -> file(files, thumbnail, "thumbnail"));
    }
    if (forms.isEmpty() || !forms.contains(thing)) {
      thing.all("thumbnail").forEach(thumbnail -> file(files, thumbnail, "thumbnail"));
    }
    if (!files.isEmpty()) {
      var first = forms.isEmpty() ? thing : forms.getFirst();
      associations.add(association(first, thing, files));
    }
  }

  private Association association(XmlElement form, XmlElement thing, List<Rendition> files) {
    var medium = FeedNames.attribute(form, "medium");
    var type = medium == null ? FeedNames.attribute(form, "type") : medium;
    var texts = new FeedTexts(reading);
    return new Association(
        "media-" + (associations.size() + 1),
        null,
        MediaTypes.kind(type, files.getFirst().href()),
        said(texts, form, thing, "title"),
        said(texts, form, thing, "description"),
        said(texts, form, thing, "credit"),
        said(texts, form, thing, "copyright"),
        said(texts, form, thing, "license"),
        files);
  }

  private static @Nullable String said(
      FeedTexts texts, XmlElement form, XmlElement thing, String name) {
    return form.first(name)
        .or(() -> thing.first(name))
        .map(texts::line)
        .filter(text -> !text.isEmpty())
        .orElse(null);
  }

  private void attach(XmlElement element, @Nullable String href) {
    if (href == null || href.isBlank() || seen.contains(href)) {
      return;
    }
    var files = new ArrayList<Rendition>();
    boolean small = element.is("thumbnail");
    file(files, element, href, small ? "thumbnail" : "original");
    if (!files.isEmpty()) {
      boolean picture = element.is("image") || small;
      var type = picture ? "image" : FeedNames.attribute(element, "type");
      var title = element.textOf("title");
      associations.add(
          new Association(
              (picture ? "image-" : "enclosure-") + (associations.size() + 1),
              null,
              MediaTypes.kind(type, href),
              title == null ? FeedNames.attribute(element, "title") : title,
              null,
              null,
              null,
              null,
              files));
    }
  }

  private void pictures(WireText text) {
    if (text.isHtml()) {
      for (var picture : HtmlPictures.of(text.value())) {
        if (seen.add(picture.href())) {
          associations.add(picture.toAssociation(associations.size() + 1, reading.warnings()));
        }
      }
    }
  }

  private static @Nullable String imageAddress(XmlElement image) {
    var url = image.textOf("url");
    for (var attribute : new String[] {"href", "url", "resource", "src"}) {
      url = url == null ? FeedNames.attribute(image, attribute) : url;
    }
    return url == null && image.text().matches("\\S+") ? image.text() : url;
  }

  private void file(List<Rendition> files, XmlElement element, String name) {
    var href = FeedNames.attribute(element, "url");
    if (href != null) {
      file(files, element, href, name);
    }
  }

  private void file(List<Rendition> files, XmlElement element, String href, String name) {
    if (!Hrefs.isSafe(href)) {
      reading.warn(WarningCode.HREF_DROPPED, "its scheme is not to be followed", element.path());
      return;
    }
    if (!seen.add(href)) {
      return;
    }
    var numbers = new XmlNumbers(element, reading);
    files.add(
        new Rendition(
            name,
            Links.resolve(Links.base(element), href),
            FeedNames.attribute(element, "type"),
            null,
            numbers.whole("width"),
            numbers.whole("height"),
            numbers.size("fileSize", "length"),
            numbers.decimal("duration")));
  }
}
