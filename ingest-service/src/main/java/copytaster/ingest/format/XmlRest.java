package copytaster.ingest.format;

import java.util.Set;
import java.util.function.Predicate;

/**
 * Warns of elements that nobody reads: once for each name, and not of what is inside them.
 *
 * @param known names that are read
 * @param ends elements whose inside is no concern
 * @param reading of the story
 */
record XmlRest(Set<String> known, Predicate<XmlElement> ends, Reading reading) {

  void warn(XmlElement element) {
    for (var child : element.children()) {
      if (!known.contains(child.name())) {
        drop(child);
      } else if (!ends.test(child)) {
        warn(child);
      }
    }
  }

  private void drop(XmlElement element) {
    if (reading.dropped().add("element " + element.name())) {
      reading.warn(WarningCode.FIELD_DROPPED, "an article has no such field", element, "");
    }
  }
}
