package copytaster.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.servers.KafkaServer;
import copytaster.testkit.OwnKafka;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A Kafka of its own that is not there yet, then there, then killed, then there again. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "logging.structured.format.console=")
class KafkaDownIT {

  /** Metadata and delivery may each take their bound. */
  private static final Duration SOON = Duration.ofSeconds(10);

  private static final Duration UP_AGAIN = Duration.ofSeconds(60);

  @TempDir static Path data;

  private static KafkaServer kafka;

  private Pusher pusher;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    kafka = OwnKafka.in(data.resolve("kafka"));
    registry.add("spring.kafka.bootstrap-servers", () -> kafka.bootstrapServers());
    Pusher.keys(registry);
  }

  @BeforeEach
  void setUp(@LocalServerPort int port) {
    pusher = new Pusher(port);
  }

  @AfterAll
  static void stop() {
    kafka.kill();
  }

  @Test
  void says503SoonAndTakesTheSameStoryLater() {
    refusesSoon();
    assertThat(pusher.get("/livez").statusCode()).isEqualTo(200);
    assertThat(pusher.get("/readyz").statusCode()).isEqualTo(503);
    kafka.start();
    takesAgain();
    kafka.kill();
    refusesSoon();
    bulkSaysSoToo();
    kafka.start();
    takesAgain();
  }

  private void refusesSoon() {
    long before = System.nanoTime();
    var answer = pusher.push("text/plain", "Down\n\nText.", "Story-Id", "down-" + before);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(SOON);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
    assertThat(Pusher.json(answer).get("type").asString()).isEqualTo("/problems/unavailable");
  }

  private void bulkSaysSoToo() {
    long before = System.nanoTime();
    var results = pusher.bulk("{\"uri\":\"a\",\"version\":\"1\"}\n".repeat(500));
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(SOON.multipliedBy(2));
    assertThat(results).hasSize(501);
    assertThat(results.subList(0, 500)).allMatch(result -> result.get("status").asInt() == 503);
    assertThat(results.getLast().get("summary").get("unavailable").asInt()).isEqualTo(500);
  }

  private void takesAgain() {
    Awaitility.await()
        .atMost(UP_AGAIN)
        .untilAsserted(() ->
            assertThat(pusher.push("text/plain", "Up\n\nText.", "Story-Id", "up").statusCode())
                .isEqualTo(202));
  }
}
