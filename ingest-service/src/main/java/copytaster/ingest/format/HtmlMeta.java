package copytaster.ingest.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What the meta elements of a page say, by their names in lower case. */
final class HtmlMeta {

  private final Map<String, List<String>> byName = new LinkedHashMap<>();

  HtmlMeta(Document page) {
    for (var meta : page.select("meta[content]")) {
      var content = meta.attr("content").strip();
      for (var key : List.of("property", "name", "itemprop", "http-equiv")) {
        if (meta.hasAttr(key) && !Lines.isBlank(content)) {
          var name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
          byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(content);
        }
      }
    }
  }

  /** Returns what stands under the first of the names that is there. */
  @Nullable String first(String... names) {
    return all(names).findFirst().orElse(null);
  }

  /** Returns all that stands under the names, each once. */
  Stream<String> all(String... names) {
    return Stream.of(names)
        .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
        .distinct();
  }
}
