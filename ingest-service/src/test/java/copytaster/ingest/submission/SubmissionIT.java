package copytaster.ingest.submission;

import static copytaster.ingest.push.Pusher.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import copytaster.ingest.push.Pusher;
import copytaster.testkit.Unique;
import copytaster.testkit.WithKafka;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@WithKafka
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "logging.structured.format.console=",
      "copytaster.ingest.submissions.scan=2000",
      "copytaster.ingest.submissions.timeout=20s"
    })
class SubmissionIT {

  private static final String PREFIX = Unique.name("submission") + ".";

  private Pusher pusher;
  private Pusher other;
  private Pusher operator;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("copytaster.topics.prefix", () -> PREFIX);
    Pusher.keys(registry);
  }

  @BeforeEach
  void setUp(@LocalServerPort int port) {
    pusher = new Pusher(port);
    other = new Pusher(port, "other-key");
    operator = new Pusher(port, "operate-key");
  }

  @Test
  void receiptLeadsToTheSubmission() {
    var text = "عنوان " + UUID.randomUUID() + "\n\nنص الخبر.";
    var receipt =
        json(
            pusher.push("text/plain; charset=utf-8", text, "Story-Id", "s-1", "Story-Source", "x"));
    assertThat(receipt.get("format").asString()).isEqualTo("text");
    assertThat(receipt.get("charset").asString()).isEqualTo("UTF-8");
    assertThat(receipt.get("why").asString()).startsWith("Content-Type text/plain; charset: ");
    var answer = pusher.get(receipt.get("self").asString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    var submission = json(answer);
    assertThat(submission.get("submission")).isEqualTo(receipt.get("submission"));
    assertThat(submission.get("provider").asString()).isEqualTo("anb");
    assertThat(Instant.parse(submission.get("receivedAt").asString()))
        .isEqualTo(Instant.parse(receipt.get("receivedAt").asString()));
    assertThat(submission.get("mediaType").asString()).isEqualTo("text/plain; charset=utf-8");
    assertThat(submission.get("charset").asString()).isEqualTo("UTF-8");
    assertThat(submission.get("hints").get("Story-Id").asString()).isEqualTo("s-1");
    assertThat(submission.get("outcome").asString()).isEqualTo("accepted");
    assertThat(submission.get("articles").get(0))
        .isEqualTo(receipt.get("stories").get(0).get("article"));
    assertThat(submission.get("record")).isEqualTo(receipt.get("record"));
    assertThat(submission.has("problems")).isFalse();
    var content = pusher.get(submission.get("content").asString());
    assertThat(content.body()).isEqualTo(text);
    assertThat(content.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
    assertThat(content.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment");
  }

  @Test
  void idAloneIsEnoughForTheProviderAndForOperators() {
    for (int i = 0; i < 20; i++) {
      other.push("text/plain", "Before " + i);
      pusher.push("text/plain", "Before, too " + i);
    }
    var text = "Wanted " + UUID.randomUUID();
    var path = path(pusher, text);
    pusher.push("text/plain", "After");
    assertThat(json(pusher.get(path)).get("size").asInt()).isEqualTo(text.length());
    assertThat(pusher.get(path + "/content").body()).isEqualTo(text);
    assertThat(operator.get(path).statusCode()).isEqualTo(200);
    assertThat(operator.get(path + "/content").body()).isEqualTo(text);
    assertThat(operator.get(path(other, "Theirs")).statusCode()).isEqualTo(200);
  }

  @Test
  void refusedSubmissionIsThereWithItsProblem() {
    var refused = pusher.push("application/json", "{\"title\":7}");
    assertThat(refused.statusCode()).isEqualTo(422);
    var byLink = json(pusher.get(json(refused).get("self").asString()));
    assertThat(byLink.get("outcome").asString()).isEqualTo("refused");
    assertThat(byLink.get("problems").get(0).get("status").asInt()).isEqualTo(422);
    var id = refused.headers().firstValue("Submission-Id").orElseThrow();
    assertThat(json(pusher.get("/v1/submissions/" + id))).isEqualTo(byLink);
  }

  @Test
  void linesOfABulkAreThereToo() {
    var lines = pusher.bulk("{\"uri\":\"tag:b\",\"version\":\"1\"}\n{\"uri\":7}\nno json\n");
    for (var line : lines.subList(0, 3)) {
      var found = pusher.get("/v1/submissions/" + line.get("submission").asString());
      assertThat(json(found).get("outcome").asString())
          .isEqualTo(line.get("status").asInt() == 202 ? "accepted" : "refused");
    }
  }

  @Test
  void submissionOfAnotherIsAsIfItWereNotThere() {
    var path = path(pusher, "Mine " + UUID.randomUUID());
    var place = json(pusher.get(path)).get("record");
    var link = path + "?partition=" + place.get("partition") + "&offset=" + place.get("offset");
    var theirs = other.get(path);
    var nothing = other.get("/v1/submissions/" + UuidCreator.getTimeOrderedEpoch());
    assertThat(theirs.statusCode()).isEqualTo(404);
    assertThat(json(theirs).get("detail")).isEqualTo(json(nothing).get("detail"));
    assertThat(other.get(link).statusCode()).isEqualTo(404);
    assertThat(other.get(path + "/content").statusCode()).isEqualTo(404);
    assertThat(pusher.get(link).statusCode()).isEqualTo(200);
  }

  @Test
  void searchEndsAtItsBound() {
    var path = path(pusher, "Deep " + UUID.randomUUID());
    // As if the id had been made before all that follows.
    var early = "/v1/submissions/" + UuidCreator.getTimeOrderedEpoch();
    pusher.bulk("{\"uri\":\"tag:many\",\"version\":\"1\"}\n".repeat(2_500));
    assertThat(pusher.get(early).statusCode()).isEqualTo(404);
    assertThat(pusher.get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void manyThatCameJustBeforeDoNotHideIt() {
    pusher.bulk("{\"uri\":\"tag:before\",\"version\":\"1\"}\n".repeat(2_500));
    var pushed = pusher.push("text/plain", "Right behind " + UUID.randomUUID());
    var id = pushed.headers().firstValue("Submission-Id").orElseThrow();
    assertThat(pusher.get("/v1/submissions/" + id).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "7",
        "0193f6a0-7c3e-4000-8000-000000000001",
        "0193F6A0-7C3E-7000-8000-000000000001",
        "00000000-0000-7000-8000-000000000000",
        "ffffffff-ffff-7fff-bfff-ffffffffffff"
      })
  void whatIsNoSubmissionIsNotThere(String id) {
    assertThat(pusher.get("/v1/submissions/" + id).statusCode()).isEqualTo(404);
    assertThat(operator.get("/v1/submissions/" + id).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "partition=0&offset=999999999999",
        "partition=99&offset=0",
        "partition=999999999&offset=999999999999999999"
      })
  void placeThatIsNotThereIsNotFound(String place) {
    var path = path(pusher, "Placed " + UUID.randomUUID());
    assertThat(pusher.get(path + "?" + place).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "partition=0,invalid-parameter",
    "offset=0,invalid-parameter",
    "partition=-1&offset=0,invalid-parameter",
    "partition=0&offset=x,invalid-parameter",
    "partition=0&offset=1&offset=2,invalid-parameter",
    "partition=0&offset=1&x=2,unknown-parameter"
  })
  void placeThatIsNoneIsRefused(String query, String problem) {
    var id = UuidCreator.getTimeOrderedEpoch();
    var answer = pusher.get("/v1/submissions/" + id + "?" + query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).get("type").asString()).isEqualTo("/problems/" + problem);
  }

  @Test
  void acceptChoosesTheForm() {
    var path = path(pusher, "Form");
    assertThat(pusher.get(path, "Accept", "application/octet-stream").body()).isEqualTo("Form");
    assertThat(pusher.get(path, "Accept", "*/*").body()).startsWith("{");
    assertThat(
            pusher.get(path, "Accept", "application/json;q=0.5, application/octet-stream").body())
        .isEqualTo("Form");
    assertThat(pusher.get(path, "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void onlyWhoMayPushOrOperateMayAsk(@LocalServerPort int port) {
    var path = path(pusher, "Asked");
    assertThat(new Pusher(port, null).get(path).statusCode()).isEqualTo(401);
    var reader = new Pusher(port, "search-key").get(path);
    assertThat(reader.statusCode()).isEqualTo(403);
    assertThat(json(reader).get("detail").asString()).contains("PUSH or OPERATE");
  }

  private static String path(Pusher pusher, String text) {
    var receipt = json(pusher.push("text/plain", text));
    return "/v1/submissions/" + receipt.get("submission").asString();
  }
}
