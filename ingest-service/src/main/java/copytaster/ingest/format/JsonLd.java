package copytaster.ingest.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the JSON-LD of a page says of its article, in the words of schema.org. */
final class JsonLd {

  private static final String SCRIPTS = "script[type~=(?i)application/ld\\+json]";
  private static final Pattern WRAPPING =
      Pattern.compile("^\\s*(?://)?\\s*(?:<!--|<!\\[CDATA\\[)|(?://)?\\s*(?:-->|]]>)\\s*$");
  private static final Pattern ENTITY = Pattern.compile("&(?:#\\w{1,7}|\\w{2,30});");
  private static final int MOST = 20_000;

  private final Map<String, JsonNode> byId = new HashMap<>();
  private final List<JsonNode> objects = new ArrayList<>();
  private @Nullable JsonNode article;

  private JsonLd() {}

  /** Reads all JSON-LD of a page; what cannot be read is warned of. */
  static JsonLd of(Document page, Limits limits, Reading reading) {
    var all = new JsonLd();
    var json = new Json(limits.depth());
    for (var script : page.select(SCRIPTS)) {
      var text = WRAPPING.matcher(script.data()).replaceAll("").strip();
      if (json.read(text) instanceof Json.Result.Tree tree) {
        all.gather(tree.root());
      } else if (!text.isEmpty()) {
        reading.warn(WarningCode.VALUE_DROPPED, "JSON-LD that is no JSON", "");
      }
    }
    all.article = all.best();
    return all;
  }

  /** Returns the first text of a property, the name where it is an object. */
  @Nullable String text(String... properties) {
    return texts(properties).findFirst().orElse(null);
  }

  /** Returns all texts of properties, the names of those that are objects. */
  Stream<String> texts(String... properties) {
    return Stream.of(properties)
        .flatMap(property -> values(article, property))
        .flatMap(value -> Stream.ofNullable(words(value)))
        .distinct();
  }

  /** Returns the values of a property of the article, references resolved. */
  List<JsonNode> values(String property) {
    return values(article, property).toList();
  }

  /** Returns one property of a value as text. */
  @Nullable String text(JsonNode value, String... properties) {
    return Stream.of(properties)
        .flatMap(property -> values(value, property))
        .flatMap(found -> Stream.ofNullable(words(found)))
        .findFirst()
        .orElse(null);
  }

  private Stream<JsonNode> values(@Nullable JsonNode object, String property) {
    var value = object == null || !object.isObject() ? null : object.get(property);
    if (value == null) {
      return Stream.of();
    }
    return (value.isArray() ? value.values().stream() : Stream.of(value)).map(this::resolved);
  }

  private JsonNode resolved(JsonNode value) {
    var id = value.isObject() ? value.get("@id") : null;
    return id != null && id.isString() ? byId.getOrDefault(id.stringValue(), value) : value;
  }

  private @Nullable String words(JsonNode value) {
    if (value.isObject()) {
      for (var name : List.of("@value", "name", "headline", "url", "@id")) {
        var said = value.get(name);
        if (said != null && said.isString() && !Lines.isBlank(said.stringValue())) {
          return words(said);
        }
      }
      return null;
    }
    if (!value.isString() && !value.isNumber()) {
      return null;
    }
    var text = value.asString().strip();
    var read = ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
    return Lines.isBlank(read) ? null : read;
  }

  // Breadth first: what is further out is rather what the page is about.
  private void gather(JsonNode root) {
    var due = new ArrayDeque<JsonNode>();
    due.add(root);
    while (!due.isEmpty() && objects.size() < MOST) {
      var node = due.remove();
      if (node.isObject()) {
        objects.add(node);
        var id = node.get("@id");
        if (id != null && id.isString()) {
          byId.merge(id.stringValue(), node, (one, two) -> one.size() < two.size() ? two : one);
        }
      }
      node.values().stream().filter(child -> child.isContainer()).forEach(due::add);
    }
  }

  private @Nullable JsonNode best() {
    JsonNode best = null;
    int bestRank = 0;
    for (var object : objects) {
      int rank = values(object, "@type").mapToInt(JsonLd::rank).max().orElse(0);
      if (rank > bestRank) {
        best = object;
        bestRank = rank;
      }
    }
    return best;
  }

  private static int rank(JsonNode type) {
    var name = type.isString() ? type.stringValue().replaceFirst("^.*[/#:]", "") : "";
    if (name.endsWith("NewsArticle")) {
      return 3;
    }
    return name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report")
        ? 2
        : name.equals("WebPage") ? 1 : 0;
  }
}
