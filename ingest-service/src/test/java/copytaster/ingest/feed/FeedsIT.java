package copytaster.ingest.feed;

import static copytaster.ingest.feed.FeedServer.answer;
import static copytaster.ingest.feed.FeedServer.tagged;
import static copytaster.ingest.feed.Operator.json;
import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Article;
import copytaster.article.ArticleCodec;
import copytaster.article.Topics;
import copytaster.ingest.publish.Intake;
import copytaster.testkit.Kafka;
import copytaster.testkit.Unique;
import copytaster.testkit.WithKafka;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

@WithKafka
@DirtiesContext // Its feeds would go on being polled.
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "logging.structured.format.console=",
      "copytaster.ingest.feed.feeds=50",
      "copytaster.ingest.feed.shortest=100ms",
      "copytaster.ingest.feed.longest=1s",
      "copytaster.ingest.feed.jitter=0",
      "copytaster.ingest.feed.body=10KB"
    })
class FeedsIT {

  private static final String PREFIX = Unique.name("feeds") + ".";
  private static final String NINJS = "application/json";
  private static final String QUICK = "100ms";

  private static final FeedServer SERVER = new FeedServer();
  private static final FeedServer INTERNAL = new FeedServer("127.0.0.2");

  private Operator operator;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("copytaster.topics.prefix", () -> PREFIX);
    Operator.KEYS.forEach((name, value) -> registry.add(name, () -> value));
  }

  /** The guard is on, with one address of this machine in the place of the public internet. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Guarded {

    @Bean
    @Primary
    FeedClient guardedClient(FeedSettings settings) {
      var filter = InetAddressFilter.of("127.0.0.1");
      return new FeedClient(settings, filter, SystemDefaultDnsResolver.INSTANCE);
    }
  }

  @BeforeEach
  void setUp(@LocalServerPort int port) {
    operator = new Operator(port);
  }

  @AfterAll
  static void close() {
    SERVER.close();
    INTERNAL.close();
  }

  @Test
  void operatorsManageFeeds(@LocalServerPort int port) {
    operator.configure("managed", "managed", SERVER.uri("/none"), "1h");
    var said =
        "{\"url\":\"https://feeds.example/أخبار\",\"provider\":\"anb\",\"language\":\"ar\","
            + "\"source\":\"وكالة\",\"enabled\":false}";
    var created = operator.put("managed.2", said);
    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(created.headers().firstValue("Location")).hasValue("/v1/feeds/managed.2");
    assertThat(operator.put("managed.2", said).statusCode()).isEqualTo(200);
    var feed = json(operator.get("/v1/feeds/managed.2"));
    assertThat(feed.get("url").asString())
        .isEqualTo("https://feeds.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1");
    assertThat(feed.get("interval").asString()).isEqualTo("PT5M");
    assertThat(feed.get("source").asString()).isEqualTo("وكالة");
    assertThat(feed.get("state").get("status").asString()).isEqualTo("disabled");
    assertThat(feed.get("state").has("nextDue")).isFalse();
    assertThat(json(operator.get("/v1/feeds")).get("feeds").valueStream())
        .extracting(each -> each.get("id").asString())
        .contains("managed", "managed.2")
        .isSorted();

    assertThat(operator.delete("managed.2").statusCode()).isEqualTo(204);
    assertThat(operator.delete("managed.2").statusCode()).isEqualTo(404);
    assertThat(operator.get("/v1/feeds/managed.2").statusCode()).isEqualTo(404);
    assertThat(operator.delete("managed").statusCode()).isEqualTo(204);
    var pusher = new Operator(port, "push-key");
    assertThat(pusher.get("/v1/feeds").statusCode()).isEqualTo(403);
    assertThat(pusher.put("managed", said).statusCode()).isEqualTo(403);
    assertThat(pusher.delete("managed").statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "", "[", "{\"url\": \"\\ud800", "nul"})
  void whatIsNoJsonIsRefused(String body) {
    assertThat(operator.put("bad", body).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "7", "{}", "{\"url\":{},\"provider\":[]}"})
  void whatIsNoFeedIsRefused(String body) {
    assertThat(operator.put("bad", body).statusCode()).isEqualTo(422);
  }

  @Test
  void aFeedHasALimitToItsSize() {
    assertThat(operator.put("bad", " ".repeat(16 * 1024) + "{}").statusCode()).isEqualTo(413);
  }

  @Test
  void takesWhatIsNewOrChangedAndAsksOnlyForWhatItDoesNotKnow(
      Kafka kafka, @Autowired MeterRegistry meters) {
    SERVER.on("/wire", tagged("\"1\"", NINJS, array(story("a", 1, "أول"), story("b", 5, "ثان"))));
    operator.configure("wire", "wire", SERVER.uri("/wire"), QUICK);
    var state = operator.state("wire", "not-modified");
    assertThat(state.get("status").asString()).isEqualTo("ok");
    assertThat(state.get("lastStatus").asInt()).isEqualTo(304);
    assertThat(state.get("etag").asString()).isEqualTo("\"1\"");
    assertThat(state.get("entries").asInt()).isEqualTo(2);
    assertThat(state.get("published").asInt()).isEqualTo(2);
    assertThat(Instant.parse(state.get("nextDue").asString()))
        .isAfter(Instant.parse(state.get("lastPoll").asString()));

    // One is changed, and one comes that is older than all that was seen.
    SERVER.on(
        "/wire",
        tagged(
            "\"2\"",
            NINJS,
            array(story("a", 2, "أول معدل"), story("b", 5, "ثان"), story("c", 1, "قديم"))));
    operator.state("wire", each -> each.path("published").asInt() == 4);
    assertThat(articles(kafka, "wire"))
        .extracting(Article::headline)
        .containsExactlyInAnyOrder("أول", "ثان", "أول معدل", "قديم");
    assertThat(submissions(kafka, "wire")).hasSize(2);
    assertThat(meters.get("copytaster.feed.polls").tag("provider", "wire").tag("outcome", "taken"))
        .satisfies(polls -> assertThat(polls.counter().count()).isEqualTo(2));
    assertThat(meters.get("copytaster.feed.lag.seconds").gauge().value()).isNotNegative();
  }

  @Test
  void storiesHaveTheFeedsLanguageAndSource(Kafka kafka) {
    SERVER.on("/hints", answer(200, array(story("h", 1, "خبر")), "Content-Type", NINJS));
    var said =
        "{\"url\":\"%s\",\"provider\":\"hints\",\"interval\":\"1h\",\"language\":\"ar\",\"source\":\"وكالة\"}"
            .formatted(SERVER.uri("/hints"));
    Awaitility.await().until(() -> operator.put("hints", said).statusCode() == 201);
    operator.state("hints", "taken");
    var article = articles(kafka, "hints").getFirst();
    assertThat(article.language()).isEqualTo("ar");
    assertThat(article.infoSources()).extracting(each -> each.name()).contains("وكالة");
  }

  @Test
  void theSameBytesAreNotSubmittedAgain(Kafka kafka) {
    SERVER.on("/same", answer(200, array(story("s", 1, "same")), "Content-Type", NINJS));
    operator.configure("same", "same", SERVER.uri("/same"), QUICK);
    operator.state("same", "unchanged");
    Awaitility.await().until(() -> SERVER.asked("/same").size() > 3);
    assertThat(submissions(kafka, "same")).hasSize(1);
  }

  @Test
  void whatIsRefusedIsSaidAndNotSubmittedAgain(Kafka kafka) {
    SERVER.on("/refused", answer(200, "<html/>", "Content-Type", "image/png"));
    operator.configure("refused", "refused", SERVER.uri("/refused"), QUICK);
    var state = operator.state("refused", "unchanged");
    assertThat(state.get("refused").asString()).contains("Content-Type");
    assertThat(submissions(kafka, "refused")).hasSize(1);
  }

  @Test
  void failuresPutTheNextPollOffUntilItGoesWell() {
    SERVER.on("/sick", answer(500, ""));
    operator.configure("sick", "sick", SERVER.uri("/sick"), QUICK);
    var state = operator.state("sick", each -> each.path("failures").asInt() >= 4);
    assertThat(state.get("status").asString()).isEqualTo("failing");
    assertThat(state.get("lastStatus").asInt()).isEqualTo(500);
    assertThat(state.get("problem").asString()).isEqualTo("the server answered 500");
    // 100 ms, doubled three times.
    assertThat(wait(state)).isGreaterThanOrEqualTo(Duration.ofMillis(800));
    SERVER.on("/sick", answer(200, "[]", "Content-Type", NINJS));
    var well = operator.state("sick", each -> each.path("failures").asInt(1) == 0);
    assertThat(well.get("status").asString()).isEqualTo("ok");
    assertThat(well.has("problem")).isFalse();
  }

  @Test
  void retryAfterIsHonoured() {
    SERVER.on("/busy", answer(503, "", "Retry-After", "600"));
    operator.configure("busy", "busy", SERVER.uri("/busy"), QUICK);
    assertThat(wait(operator.state("busy", "failed"))).isGreaterThan(Duration.ofSeconds(599));
    assertThat(SERVER.asked("/busy")).hasSize(1);
  }

  @Test
  void redirectToAnInternalAddressIsRefused(Kafka kafka) {
    SERVER
        .on("/out", answer(302, "", "Location", "/in"))
        .on("/in", answer(307, "", "Location", INTERNAL.uri("/secret").toString()));
    INTERNAL.on("/secret", answer(200, array(story("x", 1, "secret")), "Content-Type", NINJS));
    operator.configure("blocked", "blocked", SERVER.uri("/out"), QUICK);
    assertThat(operator.state("blocked", "blocked").get("problem").asString())
        .contains("127.0.0.2");
    operator.configure("internal", "blocked", INTERNAL.uri("/secret"), QUICK);
    operator.state("internal", "blocked");
    assertThat(SERVER.asked("/in")).isNotEmpty();
    assertThat(INTERNAL.asked("/secret")).isEmpty();
    assertThat(submissions(kafka, "blocked")).isEmpty();
  }

  @Test
  void redirectIsFollowed(Kafka kafka) {
    SERVER
        .on("/old", answer(301, "", "Location", "/new"))
        .on("/new", answer(200, array(story("m", 1, "moved")), "Content-Type", NINJS));
    operator.configure("moved", "moved", SERVER.uri("/old"), "1h");
    operator.state("moved", "taken");
    assertThat(articles(kafka, "moved")).extracting(Article::headline).containsExactly("moved");
  }

  @Test
  void contentOverTheLimitIsNotTaken(Kafka kafka) {
    var most = array(story("l", 1, "large"));
    most += " ".repeat(10 * 1024 - most.length());
    SERVER.on("/large", answer(200, most + " ", "Content-Type", NINJS));
    operator.configure("large", "large", SERVER.uri("/large"), QUICK);
    operator.state("large", "too-large");
    assertThat(submissions(kafka, "large")).isEmpty();
    SERVER.on("/large", answer(200, most, "Content-Type", NINJS));
    operator.state("large", each -> each.path("published").asInt() == 1);
  }

  @Test
  void goneFeedRestsUntilItIsConfiguredAgain() {
    SERVER.on("/gone", answer(410, "")).on("/clock", answer(200, "[]", "Content-Type", NINJS));
    operator.configure("gone", "gone", SERVER.uri("/gone"), QUICK);
    var state = operator.state("gone", "gone");
    assertThat(state.get("status").asString()).isEqualTo("gone");
    assertThat(state.has("nextDue")).isFalse();
    // As many polls of another feed as would have been enough.
    operator.configure("clock", "clock", SERVER.uri("/clock"), QUICK);
    Awaitility.await().until(() -> SERVER.asked("/clock").size() > 3);
    assertThat(SERVER.asked("/gone")).hasSize(1);
    SERVER.on("/gone", answer(200, array(story("g", 1, "back")), "Content-Type", NINJS));
    operator.configure("gone", "gone", SERVER.uri("/gone"), "1h");
    operator.state("gone", "taken");
  }

  @Test
  void deletedFeedIsNotPolledAndBeginsAnewWhenItComesBack() {
    SERVER.on("/deleted", tagged("\"1\"", NINJS, array(story("d", 1, "here"))));
    operator.configure("deleted", "deleted", SERVER.uri("/deleted"), "1h");
    operator.state("deleted", "taken");
    operator.delete("deleted");
    operator.configure("deleted", "deleted", SERVER.uri("/deleted"), "1h");
    assertThat(operator.state("deleted", "taken").get("published").asInt()).isZero();
    assertThat(SERVER.asked("/deleted").getLast()).doesNotContainKey("If-none-match");
  }

  @Test
  void rssIsReadWhereItsParserIsThere(Kafka kafka, @Autowired Intake intake) {
    Assumptions.assumeTrue(intake.mediaTypes().contains("application/rss+xml"));
    var rss =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"><channel><title>أخبار</title><link>https://feeds.example/</link>
        <description>كل الأخبار</description><language>ar</language>
        <item><title>وصول الوفد</title><guid isPermaLink="false">tag:rss-1</guid>
        <pubDate>Thu, 26 Nov 2026 10:00:00 GMT</pubDate>
        <description>وصل الوفد إلى القاهرة.</description></item>
        </channel></rss>
        """;
    SERVER.on("/rss", answer(200, rss, "Content-Type", "application/rss+xml"));
    operator.configure("rss", "rss", SERVER.uri("/rss"), "1h");
    operator.state("rss", "taken");
    assertThat(articles(kafka, "rss")).extracting(Article::headline).containsExactly("وصول الوفد");
  }

  private static Duration wait(JsonNode state) {
    return Duration.between(
        Instant.parse(state.get("lastPoll").asString()),
        Instant.parse(state.get("nextDue").asString()));
  }

  private static List<Article> articles(Kafka kafka, String provider) {
    try (var reader = kafka.read(PREFIX + Topics.INGESTED)) {
      return reader.upToNow().stream()
          .map(each -> ArticleCodec.decodeArticle(each.value()))
          .filter(each -> each.arrival().provider().equals(provider))
          .toList();
    }
  }

  private static List<String> submissions(Kafka kafka, String provider) {
    try (var reader = kafka.read(PREFIX + Topics.RECEIVED)) {
      return reader.upToNow().stream()
          .filter(each -> provider.equals(each.key()))
          .map(ConsumerRecord::value)
          .map(each -> new String(each, StandardCharsets.UTF_8))
          .toList();
    }
  }

  static String array(String... stories) {
    return "[" + String.join(",", stories) + "]";
  }

  static String story(String id, int version, String headline) {
    return "{\"uri\":\"tag:%s\",\"version\":\"%d\",\"headlines\":[{\"value\":\"%s\"}]}"
        .formatted(id, version, headline);
  }
}
