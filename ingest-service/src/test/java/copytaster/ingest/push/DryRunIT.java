package copytaster.ingest.push;

import static copytaster.ingest.push.Pusher.json;
import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.ArticleCodec;
import copytaster.article.Topics;
import copytaster.testkit.Kafka;
import copytaster.testkit.Unique;
import copytaster.testkit.WithKafka;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@WithKafka
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "logging.structured.format.console=")
class DryRunIT {

  private static final String PREFIX = Unique.name("dry") + ".";
  private static final String DRY = "/v1/stories?dryRun=true";

  private Pusher pusher;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("copytaster.topics.prefix", () -> PREFIX);
    Pusher.keys(registry);
  }

  @BeforeEach
  void setUp(@LocalServerPort int port) {
    pusher = new Pusher(port);
  }

  @Test
  void showsTheArticleAndPublishesNothing(Kafka kafka) {
    var text = "عنوان " + UUID.randomUUID() + "\n\nنص الخبر.";
    var dry = send(DRY, text);
    assertThat(dry.statusCode()).isEqualTo(200);
    assertThat(dry.headers().firstValue("Location")).isEmpty();
    assertThat(dry.headers().firstValue("Submission-Id")).isEmpty();
    assertThat(json(dry).get("dryRun").asBoolean()).isTrue();
    assertThat(json(dry).get("why").asString()).startsWith("Content-Type text/plain; charset: ");
    var story = json(dry).get("stories").get(0);
    assertThat(story.get("status").asString()).isEqualTo("accepted");
    var shown = ArticleCodec.decodeArticle(bytes(story.get("wouldPublish").toString()));
    assertThat(shown.text()).isEqualTo("نص الخبر.");

    var pushed = send("/v1/stories", text);
    assertThat(pushed.statusCode()).isEqualTo(202);
    assertThat(json(pushed).has("dryRun")).isFalse();
    var receipt = json(pushed).get("stories").get(0);
    assertThat(receipt.get("status").asString()).isEqualTo("accepted");
    assertThat(receipt.has("wouldPublish")).isFalse();

    var again = json(send(DRY, text)).get("stories").get(0);
    assertThat(again.get("status").asString()).isEqualTo("duplicate");
    assertThat(again.has("wouldPublish")).isFalse();
    // What came after the dry run is there, so what the dry run had sent would be there too.
    var dryRun = json(dry).get("submission").asString();
    var kept = json(pushed).get("submission").asString();
    assertThat(ids(records(kafka, kept))).contains(kept).doesNotContain(dryRun);
  }

  @Test
  void refusesAsAPushWouldAndKeepsNothing(Kafka kafka) {
    var refused = pusher.send(DRY, "application/json", bytes("{'title':7}"));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.headers().firstValue("Submission-Id")).isEmpty();
    var last = json(send("/v1/stories", "After " + UUID.randomUUID())).get("submission").asString();
    assertThat(records(kafka, last)).noneMatch(record -> record.value().length == 11);
  }

  @Test
  void storiesAreShownOneByOne() {
    var body = "[{\"uri\":\"tag:dry\",\"version\":\"1\"},{}]";
    var stories = json(pusher.send(DRY, "application/json", bytes(body))).get("stories");
    assertThat(stories.get(0).get("wouldPublish").get("guid").asString()).isEqualTo("tag:dry");
    assertThat(stories.get(1).get("problem").get("status").asInt()).isEqualTo(422);
    assertThat(stories.get(1).has("wouldPublish")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/stories?dryrun=true,unknown-parameter,?dryrun",
    "/v1/stories?x=1&dryRun=true,unknown-parameter,?x",
    "/v1/stories?dryRun=yes,invalid-parameter,?dryRun",
    "/v1/stories?dryRun,invalid-parameter,?dryRun",
    "/v1/stories?dryRun=true&dryRun=false,invalid-parameter,?dryRun",
    "/v1/stories/bulk?dryRun=true,unknown-parameter,?dryRun"
  })
  void otherParametersAreRefused(String path, String problem, String pointer) {
    var answer = pusher.send(path, "application/x-ndjson", bytes("{}"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).get("type").asString()).isEqualTo("/problems/" + problem);
    assertThat(json(answer).get("errors").get(0).get("pointer").asString()).isEqualTo(pointer);
  }

  @Test
  void dryRunThatIsNotOneIsAPush() {
    assertThat(send("/v1/stories?dryRun=false", "Push " + UUID.randomUUID()).statusCode())
        .isEqualTo(202);
  }

  private HttpResponse<String> send(String path, String text) {
    return pusher.send(path, "text/plain", bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<ConsumerRecord<String, byte[]>> records(Kafka kafka, String last) {
    try (var received = kafka.read(PREFIX + Topics.RECEIVED)) {
      return received.until("submission " + last, records -> ids(records).contains(last));
    }
  }

  private static List<String> ids(List<ConsumerRecord<String, byte[]>> records) {
    return records.stream()
        .map(record -> record.headers().lastHeader("ce_id").value())
        .map(id -> new String(id, StandardCharsets.UTF_8))
        .toList();
  }
}
