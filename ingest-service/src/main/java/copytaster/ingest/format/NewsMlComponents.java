package copytaster.ingest.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the stories in the components of a news item, and of each its parts. */
final class NewsMlComponents {

  private static final Pattern MEDIA =
      Pattern.compile(
          "(?is).*(?:photo|picture|image|graphic|video|audio|logo|thumb|illustration|caption|preview|quicklook).*");
  private static final Pattern PART =
      Pattern.compile("(?is).*(?:head|caption|contact|abstract|summary).*");

  private final Reading reading;
  private final List<NewsMlParts> stories = new ArrayList<>();
  private final Map<XmlElement, Integer> ranks = new HashMap<>();

  private NewsMlComponents(Reading reading) {
    this.reading = reading;
  }

  /** Returns the stories of an item, one at least if it has a component at all. */
  static List<NewsMlParts> stories(XmlElement item, Reading reading) {
    var components = new NewsMlComponents(reading);
    for (var component : item.all(NewsMlFormat.COMPONENT)) {
      int number = components.stories.size();
      components.begin(component, number == 0 ? "" : "#" + (number + 1));
    }
    return components.stories;
  }

  private void begin(XmlElement component, String suffix) {
    var parts = new NewsMlParts(component, suffix);
    stories.add(parts);
    visit(component, parts);
  }

  private void visit(XmlElement at, NewsMlParts parts) {
    if (isPicture(at)) {
      parts.media().add(at);
      return;
    }
    texts(at, parts);
    var children = at.all(NewsMlFormat.COMPONENT);
    var own = ownStories(at, children);
    if (own.isEmpty()) {
      alternatives(at, children).forEach(child -> visit(child, parts));
      return;
    }
    var main = main(own);
    for (int i = 0; i < children.size(); i++) {
      var child = children.get(i);
      if (child.equals(main) || !own.containsKey(child)) {
        visit(child, parts);
      } else {
        begin(child, parts.suffix() + "#" + own.get(child));
      }
    }
  }

  // The texts right in a component: forms of one text, or its pieces.
  private void texts(XmlElement component, NewsMlParts parts) {
    var found = contents(component).stream().filter(NewsMlContent::isText).toList();
    var role = role(component);
    richest(found, NewsMlContent::rank, areAlternatives(component), NewsMlContent::item)
        .forEach(content -> parts.texts().add(new NewsMlParts.Text(role, component, content)));
  }

  // Of components that mean the same, the one with the richest text, and all that are no text.
  private List<XmlElement> alternatives(XmlElement at, List<XmlElement> children) {
    var textual = children.stream().filter(child -> !isPicture(child) && rank(child) > 0).toList();
    boolean sameRole = textual.stream().map(child -> lower(role(child))).distinct().count() < 2;
    var kept =
        new HashSet<>(
            richest(textual, this::rank, sameRole && areAlternatives(at), child -> child));
    var left = new HashSet<>(textual);
    left.removeAll(kept);
    return children.stream().filter(child -> !left.contains(child)).toList();
  }

  private <T> List<T> richest(
      List<T> all,
      ToIntFunction<T> rank,
      boolean areAlternatives,
      Function<T, XmlElement> element) {
    if (all.size() < 2 || !areAlternatives) {
      return all;
    }
    var best = all.stream().max(Comparator.comparingInt(rank)).orElseThrow();
    for (var other : all) {
      if (!other.equals(best)) {
        var where = element.apply(other).path();
        reading.warn(WarningCode.ALTERNATIVE_LEFT, "another form of the same text", where);
      }
    }
    return List.of(best);
  }

  // Those with a headline and a text of their own, and the same text in other languages, by name.
  private Map<XmlElement, String> ownStories(XmlElement at, List<XmlElement> children) {
    Map<XmlElement, String> own = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    Set<String> languages = new HashSet<>();
    for (int i = 0; i < children.size(); i++) {
      var child = children.get(i);
      if (isStory(child)) {
        var language = Objects.requireNonNullElse(language(child), "");
        var euid = child.attribute("Euid");
        boolean only = languages.add(language) && !language.isEmpty();
        var name = euid != null ? euid : only ? language : String.valueOf(i + 1);
        own.put(child, names.add(name) ? name : String.valueOf(i + 1));
      }
    }
    boolean many = own.size() > 1 && (!areAlternatives(at) || languages.size() > 1);
    return many ? own : Map.of();
  }

  private static XmlElement main(Map<XmlElement, String> own) {
    return own.keySet().stream()
        .filter(child -> "main".equals(lower(role(child))))
        .findFirst()
        .orElseGet(() -> own.keySet().iterator().next());
  }

  private boolean isStory(XmlElement component) {
    var role = role(component);
    return (role == null || !PART.matcher(role).matches())
        && component.first("NewsLines", "HeadLine").isPresent()
        && !isPicture(component)
        && rank(component) > 0;
  }

  private static boolean isPicture(XmlElement component) {
    var parent = component.parent();
    if (parent == null || parent.is(NewsMlFormat.ITEM)) {
      return false;
    }
    var role = role(component);
    boolean named = role != null && MEDIA.matcher(role).matches();
    var contents = contents(component);
    return named
        || (contents.stream().anyMatch(NewsMlContent::isFile)
            && contents.stream().noneMatch(NewsMlContent::isText));
  }

  // The best form of text below, 0 if there is none.
  private int rank(XmlElement component) {
    var known = ranks.get(component);
    if (known != null) {
      return known;
    }
    int best = 0;
    for (var content : contents(component)) {
      best = Math.max(best, content.isText() ? content.rank() : 0);
    }
    for (var child : component.all(NewsMlFormat.COMPONENT)) {
      best = Math.max(best, rank(child));
    }
    ranks.put(component, best);
    return best;
  }

  private static List<NewsMlContent> contents(XmlElement component) {
    return component.all("ContentItem").stream().map(NewsMlContent::new).toList();
  }

  private static boolean areAlternatives(XmlElement component) {
    return "yes".equalsIgnoreCase(component.attributes().getOrDefault("EquivalentsList", "no"))
        || component.first("BasisForChoice").isPresent();
  }

  private static @Nullable String role(XmlElement component) {
    return component.attributeOf("FormalName", "Role");
  }

  private static @Nullable String language(XmlElement component) {
    return lower(component.attributeOf("FormalName", "DescriptiveMetadata", "Language"));
  }

  private static @Nullable String lower(@Nullable String text) {
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }
}
