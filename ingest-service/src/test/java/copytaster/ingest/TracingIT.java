package copytaster.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

/** Whether traces leave the service when its environment says where to, and only then. */
class TracingIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
  private static final List<String> SETTINGS =
      List.of(
          "--server.port=0",
          "--spring.kafka.bootstrap-servers=127.0.0.1:1",
          "--logging.structured.format.console=");

  private final Set<String> received = ConcurrentHashMap.newKeySet();

  @TempDir private Path folder;

  @Test
  void tracesLeaveWhenTheEnvironmentSaysWhereTo() throws Exception {
    var loopback = InetAddress.getLoopbackAddress();
    var collector = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
    collector.createContext("/", this::receive);
    collector.start();
    var log = folder.resolve("log");
    var service = service(log, "http://127.0.0.1:" + collector.getAddress().getPort()).start();
    try {
      Awaitility.await().atMost(PATIENCE).until(() -> PORT.matcher(text(log)).find());
      var port = PORT.matcher(text(log)).results().findFirst().orElseThrow().group(1);
      get("http://127.0.0.1:" + port + "/problems");
      Awaitility.await().atMost(PATIENCE).until(() -> received.contains("/v1/traces"));
      assertThat(received).containsExactly("/v1/traces");
    } finally {
      service.destroyForcibly().waitFor();
      collector.stop(0);
    }
  }

  @Test
  void nothingIsExportedOtherwise() {
    try (var context =
        SpringApplication.run(IngestApplication.class, SETTINGS.toArray(String[]::new))) {
      assertThat(context.getBeanNamesForType(SpanExporter.class)).isEmpty();
    }
  }

  private static ProcessBuilder service(Path log, String endpoint) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                IngestApplication.class.getName()));
    command.addAll(SETTINGS);
    var service =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    service.environment().put("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint);
    service.environment().put("OTEL_TRACES_SAMPLER", "always_on");
    return service;
  }

  private void receive(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    received.add(exchange.getRequestURI().getPath());
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  private static String text(Path log) throws IOException {
    return Files.exists(log) ? Files.readString(log) : "";
  }

  private static void get(String address) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding());
    }
  }
}
