package copytaster.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the components around a story say of it, the innermost first.
 *
 * @param components from the one with the text to the outermost of the news item
 */
record NewsMlLines(List<XmlElement> components) {

  static NewsMlLines of(XmlElement component) {
    var chain = new ArrayList<XmlElement>();
    for (var at = component; at != null && !at.is(NewsMlFormat.ITEM); at = at.parent()) {
      chain.add(at);
    }
    return new NewsMlLines(chain);
  }

  /** Returns the news lines of a name, of the first component that has any. */
  List<String> lines(String name) {
    return nearest("NewsLines", name).stream()
        .map(XmlElement::text)
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  /** Returns the first news line of a name. */
  @Nullable String line(String name) {
    return lines(name).stream().findFirst().orElse(null);
  }

  /** Returns the elements with a name of the first component that has any, of one kind of data. */
  List<XmlElement> nearest(String kind, String name) {
    return components.stream()
        .map(component -> of(component, kind, name))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Returns the elements with a name of all components. */
  Stream<XmlElement> all(String kind, String name) {
    return components.stream().flatMap(component -> of(component, kind, name).stream());
  }

  private static List<XmlElement> of(XmlElement component, String kind, String name) {
    return component.all(kind).stream().flatMap(data -> data.all(name).stream()).toList();
  }
}
