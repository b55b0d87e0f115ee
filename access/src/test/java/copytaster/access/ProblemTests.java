package copytaster.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Tests that every refusal and failure has the same form. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemTests {

  private static final String PROBLEM = "Content-Type: application/problem+json";

  @Autowired private RestTestClient client;

  @LocalServerPort private int port;

  private RestTestClient.BodyContentSpec get(String path, int status) {
    return get(path, status, "application/json");
  }

  private RestTestClient.BodyContentSpec get(String path, int status, String accept) {
    return answer(
        client.get().uri(path).header("X-API-Key", "good").header("Accept", accept).exchange(),
        status);
  }

  private RestTestClient.BodyContentSpec post(String contentType, String body, int status) {
    return answer(
        client
            .post()
            .uri("/v1/stories")
            .header("X-API-Key", "good")
            .contentType(MediaType.parseMediaType(contentType))
            .body(body)
            .exchange(),
        status);
  }

  private static RestTestClient.BodyContentSpec answer(
      RestTestClient.ResponseSpec response, int status) {
    return response
        .expectStatus()
        .isEqualTo(status)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectHeader()
        .valueEquals("Cache-Control", "no-store")
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo(status)
        .jsonPath("$.traceId")
        .doesNotExist();
  }

  @Test
  void answersWithTheProblemThrown() {
    get("/v1/articles/failing/gone", 410)
        .json(
            """
            {"type": "/problems/gone", "title": "The article was killed", "status": 410,
             "detail": "Killed.", "instance": "/v1/articles/failing/gone"}
            """);
  }

  @Test
  void listsTheFaults() {
    get("/v1/articles/failing/faults", 422)
        .json(
            """
            {"errors": [{"pointer": "#/headlines/0", "code": "missing",
                         "detail": "There is no headline."}]}
            """);
  }

  @Test
  void roundsTheTimeToTryAgainUp() {
    client
        .get()
        .uri("/v1/articles/failing/unavailable")
        .header("X-API-Key", "good")
        .exchange()
        .expectStatus()
        .isEqualTo(503)
        .expectHeader()
        .valueEquals("Retry-After", "2");
  }

  @Test
  void sendsTheHeadersOfTheProblem() {
    client
        .get()
        .uri("/v1/articles/failing/format")
        .header("X-API-Key", "good")
        .exchange()
        .expectStatus()
        .isEqualTo(415)
        .expectHeader()
        .valueEquals("Accept-Post", "text/plain");
  }

  @Test
  void refusesAPathThatIsNoUriWithoutNamingIt() throws IOException {
    assertThat(raw("GET /v1/articles/%zz HTTP/1.1")).startsWith("HTTP/1.1 400").contains(PROBLEM);
  }

  @Test
  void refusesWhatTheServerItselfCannotRead() throws IOException {
    assertThat(raw("GET /v1/articles/\"<> HTTP/1.1"))
        .startsWith("HTTP/1.1 400")
        .contains(PROBLEM, "/problems/malformed", "no-store")
        .doesNotContain("<");
    assertThat(raw("GET / HTTP/1.1\r\nX-Long: " + "x".repeat(20_000)))
        .startsWith("HTTP/1.1 400")
        .contains(PROBLEM, "/problems/malformed", "no-store")
        .doesNotContain("<");
    assertThat(raw("NONSENSE")).startsWith("HTTP/1.1 400").contains(PROBLEM);
  }

  private String raw(String head) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(10_000);
      var request = head + "\r\nHost: localhost\r\nX-API-Key: good\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  @Test
  void tellsNothingOfAnUnexpectedErrorAndLogsIt(CapturedOutput output) {
    var body = get("/v1/articles/failing/unexpectedly", 500).returnResult().getResponseBody();
    assertThat(new String(body, UTF_8)).contains("/problems/internal").doesNotContain("secret");
    assertThat(output).contains("IllegalStateException: secret");
  }

  @Test
  void keepsAStatusWithoutATypeOfItsOwn() {
    var body = get("/v1/articles/failing/locked", 423).returnResult().getResponseBody();
    assertThat(new String(body, UTF_8)).contains("Locked").doesNotContain("secret");
  }

  @Test
  void saysWhichParameterIsMissingOrUnreadable() {
    get("/v1/articles/list", 400, "application/x-ndjson")
        .json(
            """
            {"type": "/problems/invalid-parameter",
             "errors": [{"pointer": "?limit", "code": "missing"}]}
            """);
    get("/v1/articles/list?limit=many", 400, "application/x-ndjson")
        .json(
            """
            {"type": "/problems/invalid-parameter",
             "errors": [{"pointer": "?limit", "code": "unreadable",
                         "detail": "This value cannot be read as int."}]}
            """);
  }

  @Test
  void saysWhatCanBeHad() {
    get("/v1/articles/list?limit=1", 406, "image/png")
        .json(
            """
            {"type": "/problems/not-acceptable",
             "detail": "None of the accepted media types can be had here; these can: application/x-ndjson."}
            """);
  }

  @Test
  void saysWhatIsRead() {
    client
        .post()
        .uri("/v1/stories")
        .header("X-API-Key", "good")
        .contentType(MediaType.IMAGE_PNG)
        .body(new byte[] {1})
        .exchange()
        .expectStatus()
        .isEqualTo(415)
        .expectHeader()
        .valueEquals("Accept", "application/json")
        .expectHeader()
        .valueEquals("Accept-Post", "application/json")
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/unsupported-format")
        .jsonPath("$.detail")
        .isEqualTo("image/png is not read here; these are: application/json.");
  }

  @Test
  void refusesABodyThatCannotBeReadWithoutQuotingTheParser() {
    var body = post("application/json", "{\"headline\": ", 400).returnResult().getResponseBody();
    assertThat(new String(body, UTF_8)).contains("/problems/malformed").doesNotContain("jackson");
    post("application/json", "", 400).jsonPath("$.type").isEqualTo("/problems/malformed");
  }

  @Test
  void saysThatAnUploadIsTooLarge() {
    get("/v1/articles/failing/upload", 413).jsonPath("$.type").isEqualTo("/problems/too-large");
  }

  @Test
  void saysThatARequestTookTooLong() {
    get("/v1/articles/failing/timeout", 503).jsonPath("$.type").isEqualTo("/problems/unavailable");
  }

  @Test
  void saysThatNothingIsThere() {
    get("/v1/articles/none", 404)
        .jsonPath("$.type")
        .isEqualTo("/problems/not-found")
        .jsonPath("$.instance")
        .isEqualTo("/v1/articles/none");
    get("/nowhere", 404, "text/html").jsonPath("$.type").isEqualTo("/problems/not-found");
    get("/error", 404).jsonPath("$.type").isEqualTo("/problems/not-found");
  }

  @Test
  void refusesAPathThatTriesToGetOut() {
    get("/v1/articles/..;/unruled", 400).jsonPath("$.type").isEqualTo("/problems/malformed");
  }

  @Test
  void explainsEveryType() {
    for (var type : ProblemType.values()) {
      client
          .get()
          .uri(type.uri().toString())
          .exchange()
          .expectStatus()
          .isOk()
          .expectBody()
          .jsonPath("$.type")
          .isEqualTo(type.uri().toString())
          .jsonPath("$.status")
          .isEqualTo(type.status().value());
    }
    get("/problems/no-such-thing", 404);
  }

  @Test
  void explainsInPlainText() {
    client
        .get()
        .uri("/problems/gone")
        .accept(MediaType.TEXT_PLAIN)
        .exchange()
        .expectHeader()
        .contentTypeCompatibleWith(MediaType.TEXT_PLAIN)
        .expectBody(String.class)
        .value(text -> assertThat(text).startsWith("The article was killed (410)"));
  }
}
