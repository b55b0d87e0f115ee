package copytaster.ingest.drop;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Article;
import copytaster.article.ArticleCodec;
import copytaster.article.Topics;
import copytaster.testkit.Kafka;
import copytaster.testkit.Unique;
import copytaster.testkit.WithKafka;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithKafka
// Nobody may look into the folders any more when they are deleted.
@DirtiesContext
@SpringBootTest(
    properties = {
      "logging.structured.format.console=",
      "server.port=0",
      "copytaster.ingest.drop.settle=50ms",
      "copytaster.ingest.drop.poll=50ms",
      "copytaster.ingest.drop.file=100KB",
      "copytaster.ingest.drop.provider-types.anb.txt=text/plain; charset=windows-1256"
    })
class DropIT {

  private static final String PREFIX = Unique.name("drop") + ".";
  private static final int MANY = 10_000;

  @TempDir static Path folders;

  @Autowired private MeterRegistry meters;

  private final Path anb = folders.resolve("anb");
  private final Path many = folders.resolve("many");

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) throws IOException {
    registry.add("copytaster.topics.prefix", () -> PREFIX);
    for (var provider : List.of("anb", "many")) {
      var folder = Files.createDirectory(folders.resolve(provider));
      registry.add("copytaster.ingest.drop.folders." + provider, folder::toString);
    }
  }

  @Test
  void filesBecomeArticlesWhateverTheirNames(Kafka kafka) throws IOException {
    drop("خبر\nعاجل.md", "# وصول الوفد\n\nنص الخبر.".getBytes(StandardCharsets.UTF_8));
    drop("قديم.txt", "عنوان قديم\n\nنص قديم.".getBytes(Charset.forName("windows-1256")));
    waiting().until(() -> Files.exists(done("خبر\nعاجل.md")) && Files.exists(done("قديم.txt")));
    assertThat(headlines(kafka)).contains("وصول الوفد", "عنوان قديم");
    assertThat(anb.resolve("خبر\nعاجل.md")).doesNotExist();
  }

  @Test
  void refusedFileHasItsProblemBesideIt() throws IOException {
    drop("bad.json", "{\"title\":7}".getBytes(StandardCharsets.UTF_8));
    drop("large.md", new byte[100 * 1024 + 1]);
    drop("empty.md", new byte[0]);
    var refused = anb.resolve("refused");
    waiting()
        .until(() ->
            Files.exists(refused.resolve("bad.json"))
                && Files.exists(refused.resolve("large.md"))
                && Files.exists(refused.resolve("empty.md")));
    var problem = json(refused.resolve("bad.json.problem.json"));
    assertThat(problem.get("status").asInt()).isEqualTo(422);
    assertThat(problem.get("file").asString()).isEqualTo("bad.json");
    assertThat(problem.get("errors").get(0).get("pointer").asString()).isEqualTo("#/uri");
    assertThat(problem.get("self").asString())
        .startsWith("/v1/submissions/" + problem.get("submission").asString());
    assertThat(json(refused.resolve("large.md.problem.json")).get("status").asInt()).isEqualTo(413);
  }

  @Test
  void fileOfWhichSomeStoriesAreRefusedIsDoneWithAProblem() throws IOException {
    var stories = "[{\"uri\":\"tag:part\",\"version\":\"1\"},{\"uri\":\"tag:bad\",\"version\":[]}]";
    drop("partly.json", stories.getBytes(StandardCharsets.UTF_8));
    waiting().until(() -> Files.exists(done("partly.json")));
    var problem = json(done("partly.json.problem.json"));
    assertThat(problem.get("detail").asString()).isEqualTo("1 of 2 stories are not taken");
    assertThat(problem.get("stories").get(0).get("story").asInt()).isEqualTo(1);
    assertThat(problem.get("stories").get(0).get("problem").get("status").asInt()).isEqualTo(422);
  }

  @Test
  void sameNameAgainIsKeptBesideTheFirst() throws IOException {
    drop("again.md", "First".getBytes(StandardCharsets.UTF_8));
    waiting().until(() -> Files.exists(done("again.md")));
    drop("again.md", "Second".getBytes(StandardCharsets.UTF_8));
    waiting().until(() -> count(anb.resolve("done"), "again.") == 2);
    assertThat(done("again.md")).hasContent("First");
  }

  @Test
  void fileThatWasAcknowledgedButNotMovedIsTheSameArticle(Kafka kafka) throws IOException {
    var text = "Twice\n\nThe same words.".getBytes(StandardCharsets.UTF_8);
    drop("crash-1.md", text);
    drop("crash-2.md", text);
    waiting().until(() -> Files.exists(done("crash-1.md")) && Files.exists(done("crash-2.md")));
    var ids =
        articles(kafka).stream()
            .filter(article -> article.headline().equals("Twice"))
            .map(Article::uri)
            .distinct();
    assertThat(ids).hasSize(1);
  }

  @Test
  void otherThingsInTheFolderAreLeftAlone(@TempDir Path elsewhere) throws IOException {
    var secret = Files.writeString(elsewhere.resolve("secret.md"), "Secret");
    Files.createSymbolicLink(anb.resolve("link.md"), secret);
    Files.writeString(anb.resolve("writing.md.tmp"), "Unfinished");
    Files.writeString(Files.createDirectory(anb.resolve("folder.md")).resolve("deep.md"), "Deep");
    drop("last.md", "Last".getBytes(StandardCharsets.UTF_8));
    waiting().until(() -> Files.exists(done("last.md")));
    assertThat(anb.resolve("link.md")).isSymbolicLink();
    assertThat(anb.resolve("writing.md.tmp")).exists();
    assertThat(anb.resolve("folder.md").resolve("deep.md")).exists();
    assertThat(secret).hasContent("Secret");
  }

  @Test
  void tenThousandFilesAtOnceAreTakenIn(Kafka kafka) throws IOException {
    var staging = Files.createDirectory(folders.resolve("staging"));
    for (int i = 0; i < MANY; i++) {
      Files.writeString(staging.resolve(i + ".md"), "# خبر " + i + "\n\nنص الخبر رقم " + i + ".");
    }
    for (int i = 0; i < MANY; i++) {
      Files.move(
          staging.resolve(i + ".md"), many.resolve(i + ".md"), StandardCopyOption.ATOMIC_MOVE);
    }
    waiting().until(() -> count(many, "") == 2 && count(many.resolve("done"), "") == MANY);
    assertThat(count(many.resolve("refused"), "")).isZero();
    var headlines = headlines(kafka);
    for (int i = 0; i < MANY; i++) {
      assertThat(headlines.contains("خبر " + i)).as("story %s", i).isTrue();
    }
    assertThat(
            meters.counter("copytaster.drop.files", "provider", "many", "outcome", "done").count())
        .isEqualTo(MANY);
  }

  private void drop(String name, byte[] content) throws IOException {
    var staging = Files.createTempFile(folders, "drop", ".tmp");
    Files.write(staging, content);
    Files.move(staging, anb.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  private Path done(String name) {
    return anb.resolve("done").resolve(name);
  }

  private static long count(Path folder, String start) throws IOException {
    if (!Files.exists(folder)) {
      return 0;
    }
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith(start)).count();
    }
  }

  private static Set<String> headlines(Kafka kafka) {
    return articles(kafka).stream().map(Article::headline).collect(Collectors.toSet());
  }

  private static List<Article> articles(Kafka kafka) {
    try (var reader = kafka.read(PREFIX + Topics.INGESTED)) {
      return reader.upToNow().stream()
          .map(ConsumerRecord::value)
          .map(ArticleCodec::decodeArticle)
          .toList();
    }
  }

  private static JsonNode json(Path file) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(file));
  }

  private static ConditionFactory waiting() {
    return Awaitility.await().atMost(Duration.ofMinutes(3));
  }
}
