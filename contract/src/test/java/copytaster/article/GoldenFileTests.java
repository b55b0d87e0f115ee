package copytaster.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every form that was ever written is a file here and stays: {@code golden/<record>/<form>.json}. A
 * change of the contract adds a file; it never edits one.
 */
class GoldenFileTests {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @Test
  void theNewestFormOfAnArticleIsWhatIsWrittenToday() throws IOException {
    assertThat(JSON.readTree(ArticleCodec.encode(Fixtures.article())))
        .isEqualTo(golden("article/2-full.json"));
    assertThat(JSON.readTree(ArticleCodec.encode(Fixtures.enriched())))
        .isEqualTo(golden("enriched-article/4-full.json"));
    assertThat(JSON.readTree(ArticleCodec.encode(Fixtures.receipt())))
        .isEqualTo(golden("index-receipt/1-full.json"));
  }

  @Test
  void theNewestFormReadsAsItWasWritten() throws IOException {
    assertThat(ArticleCodec.decodeArticle(bytes("article/2-full.json")))
        .isEqualTo(Fixtures.article());
    assertThat(ArticleCodec.decodeEnriched(bytes("enriched-article/4-full.json")))
        .isEqualTo(Fixtures.enriched());
    assertThat(ArticleCodec.decodeReceipt(bytes("index-receipt/1-full.json")))
        .isEqualTo(Fixtures.receipt());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyFormStillDecodes(String record, Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    var decoded =
        switch (record) {
          case "article" -> ArticleCodec.decodeArticle(bytes).uri();
          case "enriched-article" -> ArticleCodec.decodeEnriched(bytes).article().uri();
          case "index-receipt" -> ArticleCodec.decodeReceipt(bytes).article();
          default -> throw new IllegalStateException("no codec for " + record);
        };
    assertThat(decoded).isEqualTo(Fixtures.ID);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyFormSatisfiesTheSchema(String record, Path file) throws IOException {
    assertThat(schema(record).validate(JSON.readTree(Files.readAllBytes(file)))).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsNoArticle() throws IOException {
    var broken = Files.readString(GOLDEN.resolve("article/2-full.json")).replace("\"ar\"", "7");
    assertThat(schema("article").validate(JSON.readTree(broken))).isNotEmpty();
  }

  @Test
  void theSchemasNameEveryFieldOfTheRecordsAndNoOther() throws IOException {
    var root = schemaTree("enriched-article");
    assertNames(EnrichedArticle.class, root);
    for (var definition : root.get("$defs").properties()) {
      var name = definition.getKey();
      assertNames(record(name), definition.getValue());
    }
    assertNames(Article.class, schemaTree("article"));
    assertNames(IndexReceipt.class, schemaTree("index-receipt"));
  }

  private static void assertNames(Class<?> record, JsonNode schema) {
    var components = new ArrayList<String>();
    for (var component : record.getRecordComponents()) {
      components.add(component.getName());
    }
    assertThat(List.copyOf(schema.get("properties").propertyNames()))
        .as(record.getSimpleName())
        .isEqualTo(components);
  }

  private static Class<?> record(String name) {
    try {
      return Class.forName("copytaster.article." + name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("the schema defines " + name + ", which is no record", e);
    }
  }

  static Stream<Object[]> forms() throws IOException {
    try (var files = Files.walk(GOLDEN)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(file -> new Object[] {file.getParent().getFileName().toString(), file})
          .toList()
          .stream();
    }
  }

  private static Schema schema(String record) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schemaTree(record));
  }

  private static JsonNode schemaTree(String record) throws IOException {
    try (var in =
        GoldenFileTests.class.getResourceAsStream("/copytaster/schema/" + record + ".json")) {
      return JSON.readTree(new String(in.readAllBytes(), UTF_8));
    }
  }

  private static JsonNode golden(String file) throws IOException {
    return JSON.readTree(bytes(file));
  }

  private static byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(GOLDEN.resolve(file));
  }
}
