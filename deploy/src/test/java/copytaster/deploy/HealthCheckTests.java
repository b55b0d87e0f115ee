package copytaster.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthCheckTests {

  @ParameterizedTest
  @CsvSource({"200, 0", "204, 1", "404, 1", "503, 1", "500, 1"})
  void isWellWithA200AndNothingElse(int status, int exit) throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/readyz",
        exchange -> {
          exchange.sendResponseHeaders(status, status == 204 ? -1 : 2);
          try (var body = exchange.getResponseBody()) {
            body.write(status == 204 ? new byte[0] : "{}".getBytes(UTF_8));
          }
        });
    server.start();
    try {
      var check = check(server.getAddress().getPort());
      assertThat(check.output()).isEqualTo("/readyz answers " + status + "\n");
      assertThat(check.exit()).isEqualTo(exit);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void isNotWellWhenNobodyListens() throws IOException {
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    assertThat(check(port).exit()).isEqualTo(1);
  }

  @Test
  void doesNotWaitForOneWhoNeverAnswers() throws IOException {
    try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var begun = Instant.now();
      assertThat(check(silent.getLocalPort()).exit()).isNotZero();
      assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }
  }

  @Test
  void asksForThePortThatItWasNotTold() {
    var check =
        Script.run(Project.file("deploy/healthcheck"), Map.of("SERVER_PORT", ""), "/readyz");
    assertThat(check.exit()).isNotZero();
    assertThat(check.output()).contains("SERVER_PORT: the port of the service");
  }

  private static Script check(int port) {
    return Script.run(
        Project.file("deploy/healthcheck"), Map.of("SERVER_PORT", String.valueOf(port)), "/readyz");
  }
}
