package copytaster.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.ArticleCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each file of the folder makes the article beside it. After a wanted change, {@code
 * -Dcopytaster.golden=write} writes the articles anew, to be read before they are committed.
 */
class GoldenFileTests {

  private static final Path FOLDER = Path.of("src/test/resources/copytaster/ingest/format/golden");
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Map<String, String> TYPES =
      Map.of(
          "md", "text/markdown",
          "txt", "text/plain",
          "json", "application/json",
          "xml", "application/xml",
          "html", "text/html",
          "iptc", "application/x-iptc7901",
          "anpa", "application/x-anpa1312",
          "eml", "message/rfc822");

  static Stream<Path> inputs() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files
          .filter(file -> !file.toString().endsWith(".article.json"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void fileMakesTheArticleBesideIt(Path input) throws IOException {
    var name = input.getFileName().toString();
    var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    var submission = Submissions.of(type, Files.readAllBytes(input), charset(name), Hints.NONE);
    var article = JSON.readTree(ArticleCodec.encode(Submissions.article(submission)));
    var expected = FOLDER.resolve(name + ".article.json");
    if ("write".equals(System.getProperty("copytaster.golden"))) {
      Files.writeString(
          expected, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(article) + "\n");
    }
    assertThat(article).isEqualTo(JSON.readTree(Files.readString(expected)));
  }

  private static String charset(String name) {
    return name.contains("1256") ? "windows-1256" : null;
  }
}
