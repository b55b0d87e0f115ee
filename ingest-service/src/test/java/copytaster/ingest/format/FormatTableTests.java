package copytaster.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Article;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table of docs/formats.md is what the golden files show. {@code -Dcopytaster.golden=write}
 * writes it anew.
 */
class FormatTableTests {

  private static final Path GOLDEN = Path.of("src/test/resources/copytaster/ingest/format/golden");
  private static final Path PAGE = Path.of("../docs/formats.md");
  private static final String BEGIN = "<!-- table: written by FormatTableTests -->\n";
  private static final String END = "<!-- end of table -->\n";

  /** Fields that say how an article came in and what became of it, whatever its format. */
  private static final Set<String> ALWAYS =
      Set.of("uri", "arrival", "guid", "revision", "pubStatus", "warnings");

  private static final Map<String, String> DERIVED =
      Map.of(
          "headline-derived", "headlines",
          "date-derived", "versionCreated",
          "date-assumed", "versionCreated",
          "year-assumed", "versionCreated");

  @Test
  void theTableSaysWhatTheGoldenFilesShow() throws IOException {
    var page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    if ("write".equals(System.getProperty("copytaster.golden"))) {
      page = page.substring(0, begin) + table() + page.substring(end);
      Files.writeString(PAGE, page);
      end = page.indexOf(END);
    }
    assertThat(page.substring(begin, end)).isEqualTo(table());
  }

  private static String table() throws IOException {
    Map<String, List<JsonNode>> formats = articles();
    var header = "| field | " + String.join(" | ", formats.keySet()) + " |\n";
    var rule = "|---" + "|---".repeat(formats.size()) + "|\n";
    var rows =
        Arrays.stream(Article.class.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(field -> !ALWAYS.contains(field))
            .map(field -> row(field, formats))
            .collect(Collectors.joining());
    return header + rule + rows;
  }

  private static String row(String field, Map<String, List<JsonNode>> formats) {
    var cells =
        formats.values().stream()
            .map(articles -> cell(field, articles))
            .collect(Collectors.joining(" | "));
    return "| `" + field + "` | " + cells + " |\n";
  }

  private static String cell(String field, List<JsonNode> articles) {
    var with = articles.stream().filter(article -> article.has(field)).toList();
    boolean kept = with.stream().anyMatch(article -> !isDerived(field, article));
    return with.isEmpty() ? "–" : kept ? "kept" : "derived";
  }

  private static boolean isDerived(String field, JsonNode article) {
    return article.path("warnings").values().stream()
        .anyMatch(warning -> field.equals(DERIVED.get(warning.path("code").asString(""))));
  }

  private static Map<String, List<JsonNode>> articles() throws IOException {
    try (var files = Files.list(GOLDEN)) {
      return files
          .filter(file -> file.toString().endsWith(".article.json"))
          .sorted()
          .map(FormatTableTests::read)
          .collect(
              Collectors.groupingBy(
                  article -> article.path("arrival").path("format").asString("?"),
                  TreeMap::new,
                  Collectors.toList()));
    }
  }

  private static JsonNode read(Path file) {
    try {
      return JsonMapper.shared().readTree(Files.readString(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
