package copytaster.ingest.feed;

import static copytaster.ingest.feed.FeedServer.tagged;
import static copytaster.ingest.feed.FeedsIT.array;
import static copytaster.ingest.feed.FeedsIT.story;
import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Article;
import copytaster.article.ArticleCodec;
import copytaster.article.Topics;
import copytaster.servers.KafkaServer;
import copytaster.testkit.Kafka;
import copytaster.testkit.OwnKafka;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a feed holds while Kafka is down is read again when it is back. */
@DirtiesContext // Its feed would go on being polled.
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "logging.structured.format.console=",
      "copytaster.ingest.feed.allow-internal=true",
      "copytaster.ingest.feed.shortest=100ms",
      "copytaster.ingest.feed.longest=1s"
    })
class FeedKafkaDownIT {

  @TempDir static Path data;

  private static final FeedServer SERVER = new FeedServer();

  private static KafkaServer kafka;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    kafka = OwnKafka.in(data.resolve("kafka"));
    registry.add("spring.kafka.bootstrap-servers", () -> kafka.bootstrapServers());
    Operator.KEYS.forEach((name, value) -> registry.add(name, () -> value));
  }

  @AfterAll
  static void stop() {
    kafka.kill();
    SERVER.close();
  }

  @Test
  void saysSoAndLosesNothing(@LocalServerPort int port) {
    var operator = new Operator(port);
    var early = operator.get("/v1/feeds");
    assertThat(early.statusCode()).isEqualTo(503);
    assertThat(early.headers().firstValue("Retry-After")).hasValue("5");

    kafka.start();
    SERVER.on("/feed", tagged("\"1\"", "application/json", array(story("a", 1, "قبل"))));
    operator.configure("feed", "anb", SERVER.uri("/feed"), "100ms");
    operator.state("feed", "not-modified");

    kafka.kill();
    SERVER.on("/feed", tagged("\"2\"", "application/json", array(story("a", 2, "بعد"))));
    assertThat(operator.state("feed", "unavailable").get("etag").asString()).isEqualTo("\"1\"");
    assertThat(
            operator
                .put("other", "{\"url\":\"http://a.example/\",\"provider\":\"anb\"}")
                .statusCode())
        .isEqualTo(503);

    kafka.start();
    operator.state("feed", state -> state.path("etag").asString("").equals("\"2\""));
    try (var reader = new Kafka(kafka.bootstrapServers()).read(Topics.INGESTED)) {
      reader.until(
          "both versions",
          records ->
              records.stream()
                  .map(each -> ArticleCodec.decodeArticle(each.value()))
                  .map(Article::headline)
                  .toList()
                  .contains("بعد"));
    }
  }
}
