package copytaster.ingest.format;

import copytaster.article.Association;
import copytaster.article.Rendition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the pictures and the like of a news item: their files, captions and rights. */
final class NewsMlMedia {

  private static final Pattern FORM =
      Pattern.compile(
          "(?is)main|original|preview.*|thumb.*|quick.?look.*|(?:high|low|hi|web).?res.*|view.?image|caption.*"
              + "|web.?ready|small|medium|large|icon|squared?.*");

  private final Reading reading;

  NewsMlMedia(Reading reading) {
    this.reading = reading;
  }

  /** Returns what the components show: those that are forms of one thing are one association. */
  List<Association> associations(List<XmlElement> components) {
    Map<XmlElement, List<XmlElement>> things = new LinkedHashMap<>();
    for (var component : components) {
      var thing = isForm(component) ? component.parent() : component;
      things.computeIfAbsent(Objects.requireNonNull(thing), _ -> new ArrayList<>()).add(component);
    }
    var associations = new ArrayList<Association>();
    for (var forms : things.values()) {
      associations.add(association(forms, associations.size() + 1));
    }
    return associations;
  }

  // One size of a picture, or its caption, beside the others.
  private static boolean isForm(XmlElement component) {
    var role = component.attributeOf("FormalName", "Role");
    return role != null
        && FORM.matcher(role).matches()
        && component.first("NewsLines", "HeadLine").isEmpty();
  }

  /** Returns what kind of thing the files of a component are, null if it has none that says. */
  static @Nullable String kind(XmlElement component) {
    return everywhere(component).stream()
        .flatMap(NewsMlMedia::rightIn)
        .filter(NewsMlContent::isFile)
        .map(NewsMlContent::kind)
        .filter(Objects::nonNull)
        // A video comes with a picture of it.
        .max((one, other) -> Boolean.compare(one.equals("video"), other.equals("video")))
        .orElse(null);
  }

  private Association association(List<XmlElement> forms, int number) {
    var role = forms.size() > 1 ? null : forms.getFirst().attributeOf("FormalName", "Role");
    var kind = forms.stream().map(NewsMlMedia::kind).filter(Objects::nonNull).findFirst();
    var all = forms.stream().flatMap(form -> everywhere(form).stream()).toList();
    return new Association(
        (role == null ? kind.orElse("media") : role) + "-" + number,
        null,
        kind.orElse(null),
        first(all, "NewsLines", "HeadLine"),
        caption(all),
        first(all, "NewsLines", "ByLine"),
        first(all, "NewsLines", "CopyrightLine"),
        first(all, "NewsLines", "RightsLine"),
        renditions(all));
  }

  /** Returns the files right in components. */
  List<Rendition> renditions(List<XmlElement> components) {
    var renditions = new ArrayList<Rendition>();
    for (var component : components) {
      for (var item : component.all("ContentItem")) {
        var content = new NewsMlContent(item);
        if (content.isFile()) {
          renditions.add(content.rendition(name(component, item, renditions.size() + 1), reading));
        }
      }
    }
    return renditions;
  }

  private static String name(XmlElement component, XmlElement item, int number) {
    var use =
        item.first("Characteristics").stream()
            .flatMap(at -> at.all("Property").stream())
            .filter(property -> "ImageUse".equals(property.attribute("FormalName")))
            .map(property -> property.attribute("Value"))
            .findFirst()
            .orElse(null);
    var role = component.attributeOf("FormalName", "Role");
    var said = use == null ? role : use;
    return said == null ? "rendition-" + number : said;
  }

  // All texts within it; a byline and the like are in the news lines.
  private @Nullable String caption(List<XmlElement> components) {
    var words =
        components.stream()
            .flatMap(NewsMlMedia::rightIn)
            .filter(NewsMlContent::isText)
            .map(content -> {
              var markup = content.markup();
              return markup == null
                  ? content.characters(reading).plain().strip()
                  : HtmlText.of(XmlHtml.document(markup).body());
            })
            .filter(text -> !Lines.isBlank(text))
            .distinct()
            .collect(Collectors.joining("\n\n"));
    return words.isEmpty() ? null : words;
  }

  private static @Nullable String first(List<XmlElement> components, String... way) {
    return components.stream()
        .map(component -> component.textOf(way))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static Stream<NewsMlContent> rightIn(XmlElement component) {
    return component.all("ContentItem").stream().map(NewsMlContent::new);
  }

  private static List<XmlElement> everywhere(XmlElement component) {
    var all = new ArrayList<XmlElement>();
    all.add(component);
    for (int i = 0; i < all.size(); i++) {
      all.addAll(all.get(i).all(NewsMlFormat.COMPONENT));
    }
    return all;
  }
}
