package copytaster.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.testkit.Unique;
import copytaster.testkit.WithKafka;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Every limit at its edge: the last that is taken, and the first that is not. */
@WithKafka
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "logging.structured.format.console=",
      "copytaster.ingest.push.body=1000B",
      "copytaster.ingest.push.inflated=3000B",
      "copytaster.ingest.push.line=500B",
      "copytaster.ingest.push.lines=3",
      "copytaster.ingest.push.window=1",
      "copytaster.ingest.publish.story=1500B",
      "copytaster.ingest.push.rate.burst=40",
      "copytaster.ingest.push.rate.per-second=1"
    })
class LimitsIT {

  private Pusher pusher;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    var prefix = Unique.name("limits") + ".";
    registry.add("copytaster.topics.prefix", () -> prefix);
    Pusher.keys(registry);
  }

  @BeforeEach
  void setUp(@LocalServerPort int port) {
    pusher = new Pusher(port);
  }

  @Test
  void bodyAsSent() {
    assertThat(status(padded(1000), "Story-Id", "b")).isEqualTo(202);
    assertThat(status(padded(1001), "Story-Id", "b")).isEqualTo(413);
  }

  @Test
  void bodyInflated() {
    var most = padded(3000);
    assertThat(status(Pusher.gzip(most), "Content-Encoding", "gzip")).isEqualTo(202);
    assertThat(status(Pusher.gzip(most, new byte[] {' '}), "Content-Encoding", "gzip"))
        .isEqualTo(413);
  }

  @Test
  void articleOfASmallBody() {
    var story = Pusher.gzip(text(2000));
    assertThat(status(story, "Content-Encoding", "gzip", "Story-Id", "large")).isEqualTo(413);
  }

  @Test
  void lineOfABulk() {
    var line = "{\"uri\":\"l\",\"version\":\"1\"}";
    var results =
        pusher.bulk(
            line
                + " ".repeat(500 - line.length())
                + "\r\n"
                + line
                + " ".repeat(501 - line.length())
                + "\n"
                + line);
    assertThat(results)
        .extracting(result -> result.path("status").asInt())
        .containsExactly(202, 413, 202, 0);
  }

  @Test
  void linesOfABulk() {
    var line = "{\"uri\":\"l\",\"version\":\"1\"}\n";
    assertThat(pusher.bulk(line.repeat(3)).getLast().get("summary").get("complete").asBoolean())
        .isTrue();
    var results = pusher.bulk(line.repeat(5));
    assertThat(results)
        .extracting(result -> result.path("status").asInt())
        .containsExactly(202, 202, 202, 413, 0);
    assertThat(results.getLast().get("summary").get("complete").asBoolean()).isFalse();
  }

  @Test
  void storiesOfAKey(@LocalServerPort int port) {
    var other = new Pusher(port, "other-key");
    for (int i = 0; i < 40; i++) {
      assertThat(other.push("text/plain", "Rate " + i).statusCode()).isEqualTo(202);
    }
    int tries = 0;
    var refused = other.push("text/plain", "Rate more");
    // Tokens came back while the others were sent.
    for (; refused.statusCode() != 429 && tries < 200; tries++) {
      refused = other.push("text/plain", "Rate more " + tries);
    }
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
        .isBetween(1, 2);
    assertThat(pusher.push("text/plain", "Another key").statusCode()).isEqualTo(202);
  }

  private int status(byte[] body, String... headers) {
    return pusher.push("text/plain", body, headers).statusCode();
  }

  // With blanks, so that the article is not what is too large.
  private static byte[] padded(int size) {
    var text = "Headline\n\nText." + " ".repeat(size);
    return text.substring(0, size).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] text(int size) {
    return ("Headline\n\n" + "x ".repeat(size)).substring(0, size).getBytes(StandardCharsets.UTF_8);
  }
}
