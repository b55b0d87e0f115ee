package copytaster.ingest.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a feed says right below one element, by the names of {@link FeedNames}. */
final class FeedElements {

  private final Map<String, List<XmlElement>> byName = new LinkedHashMap<>();
  private final Set<String> read = new HashSet<>();

  FeedElements(XmlElement parent) {
    for (var child : parent.children()) {
      byName.computeIfAbsent(FeedNames.of(child, parent), _ -> new ArrayList<>()).add(child);
    }
  }

  /** Returns the elements with one of the names, in the order of the names. */
  List<XmlElement> all(String... names) {
    var all = new ArrayList<XmlElement>();
    for (var name : names) {
      read.add(name);
      all.addAll(byName.getOrDefault(name, List.of()));
    }
    return all;
  }

  /** Returns their texts, those that are not blank. */
  List<String> texts(String... names) {
    return all(names).stream()
        .map(XmlElement::text)
        .filter(text -> !Lines.isBlank(text))
        .distinct()
        .toList();
  }

  /** Returns the first of their texts. */
  @Nullable String text(String... names) {
    return texts(names).stream().findFirst().orElse(null);
  }

  /** Returns the first element with one of the names and words in it. */
  @Nullable XmlElement first(String... names) {
    return all(names).stream()
        .filter(element -> !Lines.isBlank(element.words()))
        .findFirst()
        .orElse(null);
  }

  /** Warns of the elements that nobody asked for, if they say anything. */
  void warnOfUnread(Reading reading) {
    byName.forEach((name, elements) -> {
      var element = elements.getFirst();
      if (!read.contains(name) && !Lines.isBlank(element.words())) {
        reading.drop(element.path().replaceAll("\\[\\d+]", ""));
      }
    });
  }
}
