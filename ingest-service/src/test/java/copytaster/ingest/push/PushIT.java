package copytaster.ingest.push;

import static copytaster.ingest.push.Pusher.gzip;
import static copytaster.ingest.push.Pusher.json;
import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.ArticleCodec;
import copytaster.article.Topics;
import copytaster.testkit.Kafka;
import copytaster.testkit.TopicReader;
import copytaster.testkit.Unique;
import copytaster.testkit.WithKafka;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.zip.DeflaterOutputStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
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
    properties = "logging.structured.format.console=")
class PushIT {

  private static final String PREFIX = Unique.name("push") + ".";

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
  void a202MeansItIsInKafka(Kafka kafka) {
    var uri = "tag:" + UUID.randomUUID();
    var body = ninjs(uri, "'version':'3','headlines':[{'value':'وصول الوفد'}]");
    var answer = pusher.push("application/json", body);
    assertThat(answer.statusCode()).isEqualTo(202);
    var receipt = json(answer);
    var story = receipt.get("stories").get(0);
    var id = story.get("article").asString();
    assertThat(story.get("status").asString()).isEqualTo("accepted");
    assertThat(story.get("guid").asString()).isEqualTo(uri);
    assertThat(story.get("version").asString()).isEqualTo("3");
    assertThat(story.get("revision").asLong()).isEqualTo(6);
    assertThat(story.get("pubStatus").asString()).isEqualTo("usable");
    assertThat(story.get("warnings").isArray()).isTrue();
    assertThat(answer.headers().firstValue("Location")).hasValue("/v1/articles/" + id);
    assertThat(UUID.fromString(receipt.get("submission").asString()).version()).isEqualTo(7);

    var record = one(kafka, Topics.INGESTED, id);
    assertThat(ArticleCodec.decodeArticle(record.value()).headline()).isEqualTo("وصول الوفد");
    assertThat(header(record, "ce_type")).isEqualTo("copytaster.article.ingested.v1");
    assertThat(header(record, "ce_subject")).isEqualTo(id);

    var submission = submission(kafka, receipt.get("submission").asString());
    assertThat(submission.key()).isEqualTo("anb");
    assertThat(new String(submission.value(), StandardCharsets.UTF_8)).isEqualTo(body);
    assertThat(header(submission, "content-type")).isEqualTo("application/json");
    assertThat(header(submission, "charset")).isEqualTo("UTF-8");
    assertThat(header(submission, "outcome")).isEqualTo("accepted");
    assertThat(header(submission, "articles")).isEqualTo(id);
    assertThat(submission.headers().lastHeader("problem")).isNull();
    assertThat(submission.headers().lastHeader("traceparent")).isNotNull();
  }

  @Test
  void killOvertakesOnItsOwnTopicAndIsIngestedToo(Kafka kafka) {
    var receipt =
        json(
            pusher.push(
                "application/json", ninjs("tag:kill-me", "'pubStatus':'canceled','version':'2'")));
    var id = receipt.get("stories").get(0).get("article").asString();
    assertThat(ArticleCodec.decodeArticle(one(kafka, Topics.KILLED, id).value()).isKilled())
        .isTrue();
    assertThat(
            ArticleCodec.decodeArticle(one(kafka, Topics.INGESTED, id).value()).revision().isKill())
        .isTrue();
  }

  @Test
  void sameStoryAgainIsADuplicateAndOtherContentIsNot(Kafka kafka) {
    var one = ninjs("tag:again", "'version':'1','title':'one'");
    assertThat(status(pusher.push("application/json", one))).isEqualTo("accepted");
    assertThat(status(pusher.push("application/json", one + " "))).isEqualTo("duplicate");
    var two = pusher.push("application/json", ninjs("tag:again", "'version':'1','title':'two'"));
    assertThat(status(two)).isEqualTo("accepted");
    var id = json(two).get("stories").get(0).get("article").asString();
    try (var ingested = kafka.read(PREFIX + Topics.INGESTED)) {
      var all = ingested.until("two of " + id, records -> count(records, id) >= 2);
      assertThat(count(all, id)).isEqualTo(2);
    }
  }

  @Test
  void undatedTextAgainIsADuplicateOfTheFirst() {
    var text = "عنوان " + UUID.randomUUID() + "\n\nنص.";
    var first = json(pusher.push("text/plain", text)).get("stories").get(0);
    var again = json(pusher.push("text/plain", text)).get("stories").get(0);
    assertThat(again.get("status").asString()).isEqualTo("duplicate");
    assertThat(again.get("revision")).isEqualTo(first.get("revision"));
  }

  @Test
  void headersSayWhatATextCannot(Kafka kafka) {
    var receipt =
        json(
            pusher.push(
                "text/markdown; charset=utf-8",
                "# عنوان\n\nنص.",
                "Story-Id",
                "md-1",
                "Story-Date",
                "2026-11-24T08:00:00Z",
                "Story-Language",
                "ar",
                "Story-Source",
                "UTF-8''%D8%A7%D9%84%D8%A3%D9%81%D9%82"));
    var id = receipt.get("stories").get(0).get("article").asString();
    var article = ArticleCodec.decodeArticle(one(kafka, Topics.INGESTED, id).value());
    assertThat(article.guid()).isEqualTo("md-1");
    assertThat(article.language()).isEqualTo("ar");
    assertThat(article.infoSources().getFirst().name()).isEqualTo("الأفق");
    assertThat(header(submission(kafka, receipt.get("submission").asString()), "story-id"))
        .isEqualTo("md-1");
  }

  @Test
  void refusedSubmissionIsKeptWithItsProblem(Kafka kafka) {
    var answer = pusher.push("application/json", "{\"title\":7}");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(json(answer).get("errors").get(0).get("pointer").asString()).isEqualTo("#/uri");
    var record = submission(kafka, answer.headers().firstValue("Submission-Id").orElseThrow());
    assertThat(header(record, "outcome")).isEqualTo("refused");
    assertThat(header(record, "problem")).contains("/problems/unprocessable", "#/uri");
    assertThat(new String(record.value(), StandardCharsets.UTF_8)).isEqualTo("{\"title\":7}");
  }

  @Test
  void arrayIsTakenStoryByStory() {
    var answer = pusher.push("application/json", "[" + ninjs("tag:one", "'version':'1'") + ",{}]");
    assertThat(answer.statusCode()).isEqualTo(202);
    var stories = json(answer).get("stories");
    assertThat(stories.get(0).get("status").asString()).isEqualTo("accepted");
    assertThat(stories.get(1).get("status").asString()).isEqualTo("refused");
    assertThat(stories.get(1).get("problem").get("status").asInt()).isEqualTo(422);
    assertThat(stories.get(1).has("article")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/x-unheard-of", "nonsense", "text/plain; charset=klingon-7"})
  void unknownFormatIsRefusedWithTheKnownOnes(String contentType) {
    var answer = pusher.push(contentType, "x");
    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.headers().firstValue("Accept-Post").orElseThrow())
        .contains("application/json", "text/markdown", "text/plain");
  }

  @Test
  void submissionWithoutATypeIsRefusedToo() {
    assertThat(pusher.push(null, "x").statusCode()).isEqualTo(415);
  }

  @Test
  void codedBodiesAreRead() throws IOException {
    var body = ninjs("tag:coded", "'version':'1'").getBytes(StandardCharsets.UTF_8);
    var split = body.length / 2;
    var members = gzip(Arrays.copyOf(body, split), Arrays.copyOfRange(body, split, body.length));
    assertThat(pusher.push("application/json", members, "Content-Encoding", "gzip").statusCode())
        .isEqualTo(202);
    var deflated = new ByteArrayOutputStream();
    try (var deflate = new DeflaterOutputStream(deflated)) {
      deflate.write(body);
    }
    assertThat(
            pusher
                .push("application/json", deflated.toByteArray(), "Content-Encoding", "deflate")
                .statusCode())
        .isEqualTo(202);
  }

  @ParameterizedTest
  @CsvSource({"gzip,400", "deflate,400", "br,415", "zstd,415"})
  void bodyThatIsNotCodedAsItSaysIsRefused(String coding, int status) {
    assertThat(pusher.push("application/json", "{}", "Content-Encoding", coding).statusCode())
        .isEqualTo(status);
  }

  @Test
  void zipBombIsRefusedAtTheCapAndWhatWasReadIsKept(Kafka kafka) {
    var answer =
        pusher.push("text/plain", gzip(new byte[64 * 1024 * 1024]), "Content-Encoding", "gzip");
    assertThat(answer.statusCode()).isEqualTo(413);
    var record = submission(kafka, answer.headers().firstValue("Submission-Id").orElseThrow());
    assertThat(header(record, "truncated")).isEqualTo("true");
    assertThat(record.value()).hasSize(6 * 1024 * 1024);
  }

  @Test
  void onlyAKeyToPushMayPush(@LocalServerPort int port) {
    var nobody = new Pusher(port, null).push("text/plain", "x");
    assertThat(nobody.statusCode()).isEqualTo(401);
    assertThat(nobody.headers().firstValue("WWW-Authenticate")).isPresent();
    assertThat(new Pusher(port, "wrong").push("text/plain", "x").statusCode()).isEqualTo(401);
    var reader = new Pusher(port, "search-key").push("text/plain", "x");
    assertThat(reader.statusCode()).isEqualTo(403);
    assertThat(json(reader).get("detail").asString()).containsIgnoringCase("push");
  }

  @Test
  void twoProvidersMayUseTheSameId(@LocalServerPort int port) {
    var body = ninjs("tag:shared", "'version':'1'");
    var ours = json(pusher.push("application/json", body)).get("stories").get(0);
    var theirs =
        json(new Pusher(port, "other-key").push("application/json", body)).get("stories").get(0);
    assertThat(ours.get("article")).isNotEqualTo(theirs.get("article"));
  }

  @Test
  void killByAnotherProviderIsOfAnotherArticle(@LocalServerPort int port, Kafka kafka) {
    var ours = json(pusher.push("application/json", ninjs("tag:ours", "'version':'1'")));
    var id = ours.get("stories").get(0).get("article").asString();
    var kill = ninjs("tag:ours", "'pubStatus':'canceled','version':'2'");
    var theirs = json(new Pusher(port, "other-key").push("application/json", kill));
    var killed = theirs.get("stories").get(0).get("article").asString();

    assertThat(killed).isNotEqualTo(id);
    one(kafka, Topics.KILLED, killed);
    try (var kills = kafka.read(PREFIX + Topics.KILLED)) {
      assertThat(count(kills.upToNow(), id)).isZero();
    }
  }

  @Test
  void isReadyWhileKafkaIsAndCountsWhatItTook() {
    Awaitility.await()
        .untilAsserted(() -> assertThat(pusher.get("/readyz").statusCode()).isEqualTo(200));
    pusher.push("text/plain", "Counted " + UUID.randomUUID());
    assertThat(pusher.get("/actuator/prometheus").body())
        .contains("copytaster_stories_published_total{", "copytaster_stage_latency_seconds_count{");
  }

  private static String ninjs(String uri, String fields) {
    return ("{'uri':'" + uri + "'," + fields + "}").replace('\'', '"');
  }

  private static String status(HttpResponse<String> answer) {
    return json(answer).get("stories").get(0).get("status").asString();
  }

  private static ConsumerRecord<String, byte[]> one(Kafka kafka, String topic, String key) {
    try (var reader = kafka.read(PREFIX + topic)) {
      return last(reader, "key " + key, record -> key.equals(record.key()));
    }
  }

  private static ConsumerRecord<String, byte[]> submission(Kafka kafka, String id) {
    try (var reader = kafka.read(PREFIX + Topics.RECEIVED)) {
      return last(reader, "submission " + id, record -> id.equals(header(record, "ce_id")));
    }
  }

  private static ConsumerRecord<String, byte[]> last(
      TopicReader reader, String what, Predicate<ConsumerRecord<String, byte[]>> wanted) {
    return reader.until(what, records -> records.stream().anyMatch(wanted)).stream()
        .filter(wanted)
        .findFirst()
        .orElseThrow();
  }

  private static long count(List<ConsumerRecord<String, byte[]>> records, String key) {
    return records.stream().filter(record -> key.equals(record.key())).count();
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
