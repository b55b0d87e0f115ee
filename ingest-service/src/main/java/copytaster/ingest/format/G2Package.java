package copytaster.ingest.format;

import copytaster.article.Association;
import copytaster.article.Rendition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a NewsML-G2 item refers to: the members of a package in the order of its groups, and
 * links.
 */
final class G2Package {

  private static final int DEEPEST = 100;

  private final XmlElement item;
  private final Reading reading;
  private final List<Association> members = new ArrayList<>();
  private final Map<String, XmlElement> groups = new LinkedHashMap<>();
  private final Set<XmlElement> seen = new LinkedHashSet<>();

  private G2Package(XmlElement item, Reading reading) {
    this.item = item;
    this.reading = reading;
  }

  /** Returns the members of a package; none of an item that is no package. */
  static List<Association> members(XmlElement item, Reading reading) {
    var reader = new G2Package(item, reading);
    reader.read();
    return reader.members;
  }

  /** Returns what a link leads to. */
  static Association link(XmlElement link, Reading reading) {
    var rel = link.attribute("rel") != null ? link.attribute("rel") : link.attribute("reluri");
    return member(rel == null ? "link" : G2Schemes.code(rel), link, reading);
  }

  private void read() {
    var sets = item.all("groupSet");
    sets.stream()
        .flatMap(set -> set.all("group").stream())
        .forEach(group -> groups.put(id(group), group));
    sets.stream().map(set -> groups.get(set.attribute("root"))).forEach(one -> group(one, 0));
    groups.values().forEach(one -> group(one, 0));
    item.all("itemRef").forEach(ref -> add("member", ref));
  }

  // Each group once: a package that refers to itself has an end. Groups that are deeper than any
  // package needs come behind the others.
  private void group(@Nullable XmlElement group, int depth) {
    if (group == null || depth > DEEPEST || !seen.add(group)) {
      return;
    }
    var role = group.attribute("role");
    for (var child : group.children()) {
      switch (child.name()) {
        case "itemRef" -> add(role == null ? "member" : G2Schemes.code(role), child);
        case "groupRef" -> group(groups.get(child.attribute("idref")), depth + 1);
        default -> {}
      }
    }
  }

  private String id(XmlElement group) {
    var id = group.attribute("id");
    return id == null ? "no id " + groups.size() : id;
  }

  private void add(String role, XmlElement ref) {
    members.add(member(role + "-" + (members.size() + 1), ref, reading));
  }

  private static Association member(String name, XmlElement ref, Reading reading) {
    var files = new XmlFile(ref, reading);
    var kind = ref.first("itemClass").map(G2Code::new).map(G2Code::code).orElse(null);
    var href = files.href("href");
    var file =
        new Rendition(
            "original",
            href,
            ref.attribute("contenttype"),
            null,
            files.size("width"),
            files.size("height"),
            files.bytes("size"),
            null);
    return new Association(
        name,
        ref.attribute("residref"),
        kind,
        texts(ref, "headline", "title"),
        texts(ref, "description"),
        texts(ref, "by"),
        null,
        texts(ref, "usageTerms"),
        href == null ? List.of() : List.of(file));
  }

  private static @Nullable String texts(XmlElement ref, String... names) {
    var text =
        Stream.of(names)
            .flatMap(name -> ref.all(name).stream())
            .map(NitfMarkup::text)
            .filter(words -> !words.isEmpty())
            .distinct()
            .collect(Collectors.joining("\n"));
    return text.isEmpty() ? null : text;
  }
}
