package copytaster.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Topics;
import copytaster.testkit.Kafka;
import copytaster.testkit.Unique;
import copytaster.testkit.WithKafka;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

@WithKafka
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "logging.structured.format.console=")
class BulkIT {

  private static final String PREFIX = Unique.name("bulk") + ".";
  private static final int LINES = 2_000;
  private static final int EVERY_BAD = 50;

  private static final String REQUEST =
      """
      POST /v1/stories/bulk HTTP/1.1
      Host: localhost
      Authorization: ApiKey push-key
      Content-Type: application/x-ndjson
      Transfer-Encoding: chunked
      Connection: close

      """;

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
  void everyLineIsAnsweredInItsOrderAndABadOneHarmsNone(Kafka kafka) {
    var lines =
        IntStream.rangeClosed(1, LINES)
            .mapToObj(line -> line % EVERY_BAD == 0 ? "{\"bad\":" : line("bulk-" + line))
            .collect(Collectors.joining("\n"));
    var results = pusher.bulk(lines);
    assertThat(results).hasSize(LINES + 1);
    var articles = new HashSet<String>();
    for (int line = 1; line <= LINES; line++) {
      var result = results.get(line - 1);
      assertThat(result.get("line").asInt()).isEqualTo(line);
      assertThat(result.get("status").asInt()).isEqualTo(line % EVERY_BAD == 0 ? 400 : 202);
      if (line % EVERY_BAD == 0) {
        assertThat(result.get("problem").get("type").asString()).isEqualTo("/problems/malformed");
      } else {
        articles.add(result.get("stories").get(0).get("article").asString());
      }
    }
    int bad = LINES / EVERY_BAD;
    assertThat(articles).hasSize(LINES - bad);
    var summary = summary(results);
    assertThat(summary.get("lines").asInt()).isEqualTo(LINES);
    assertThat(summary.get("accepted").asInt()).isEqualTo(LINES - bad);
    assertThat(summary.get("refused").asInt()).isEqualTo(bad);
    assertThat(summary.get("complete").asBoolean()).isTrue();
    try (var ingested = kafka.read(PREFIX + Topics.INGESTED);
        var received = kafka.read(PREFIX + Topics.RECEIVED)) {
      assertThat(ingested.until(LINES - bad))
          .extracting(record -> record.key())
          .containsAll(articles);
      assertThat(received.until(LINES)).hasSizeGreaterThanOrEqualTo(LINES);
    }
  }

  @Test
  void blankLinesAreSkippedAndDuplicatesNamed() {
    var results = pusher.bulk("\n" + line("blank") + "\r\n  \n\n" + line("blank-2") + "\n");
    assertThat(results).hasSize(3);
    assertThat(results.get(0).get("line").asInt()).isEqualTo(2);
    assertThat(results.get(1).get("line").asInt()).isEqualTo(5);
    var again = pusher.bulk(line("blank"));
    assertThat(again.getFirst().get("stories").get(0).get("status").asString())
        .isEqualTo("duplicate");
    assertThat(summary(again).get("duplicate").asInt()).isEqualTo(1);
    assertThat(summary(pusher.bulk("")).get("lines").asInt()).isZero();
  }

  @Test
  void codedBulkIsReadAndADamagedOneIsAnsweredAsFarAsItGoes() {
    var lines = (line("coded-1") + "\n" + line("coded-2")).getBytes(StandardCharsets.UTF_8);
    var whole = Pusher.gzip(lines);
    var answer =
        pusher.send("/v1/stories/bulk", "application/x-ndjson", whole, "Content-Encoding", "gzip");
    assertThat(answer.body().lines()).hasSize(3);
    var cut = Arrays.copyOf(whole, whole.length - 12);
    var damaged =
        pusher
            .send("/v1/stories/bulk", "application/x-ndjson", cut, "Content-Encoding", "gzip")
            .body()
            .lines()
            .map(Pusher.JSON::readTree)
            .toList();
    assertThat(damaged.get(damaged.size() - 2).get("status").asInt()).isEqualTo(400);
    assertThat(summary(damaged).get("complete").asBoolean()).isFalse();
    assertThat(
            pusher
                .send("/v1/stories/bulk", "application/x-ndjson", lines, "Content-Encoding", "gzip")
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void otherMediaTypesAreRefused() {
    var answer =
        pusher.send("/v1/stories/bulk", "application/json", "{}".getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.headers().firstValue("Accept-Post")).hasValue("application/x-ndjson");
  }

  @Test
  void answersALineBeforeTheNextIsSent(@LocalServerPort int port) throws IOException {
    try (var socket = new Socket("localhost", port)) {
      socket.setSoTimeout(30_000);
      var out = socket.getOutputStream();
      var in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      out.write(REQUEST.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
      for (int line = 1; line <= 3; line++) {
        var bytes = (line("stream-" + line) + "\n").getBytes(StandardCharsets.UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
        assertThat(until(in, "{\"line\":" + line)).contains("\"status\":202");
      }
      out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      out.flush();
      assertThat(until(in, "{\"summary\"")).contains("\"lines\":3");
    }
  }

  private static String until(BufferedReader in, String beginning) throws IOException {
    var line = in.readLine();
    while (line != null && !line.startsWith(beginning)) {
      line = in.readLine();
    }
    return line;
  }

  private static JsonNode summary(List<JsonNode> results) {
    return results.getLast().get("summary");
  }

  private static String line(String uri) {
    return "{\"uri\":\"" + uri + "\",\"version\":\"1\",\"headlines\":[{\"value\":\"عنوان\"}]}";
  }
}
