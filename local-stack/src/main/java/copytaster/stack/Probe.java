package copytaster.stack;

import copytaster.stack.process.LoopbackPort;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Asks parts how they are. */
final class Probe implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int OK = 200;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  Health ask(Part part, int port) throws InterruptedException {
    if (!LoopbackPort.answers(port)) {
      return Health.SILENT;
    }
    return switch (part) {
      case KAFKA -> kafka(port);
      // With data from before, its indices must be open again too.
      case ELASTICSEARCH -> http(port, "/_cluster/health?wait_for_status=yellow&timeout=1s");
      case INGEST, ENRICH, INDEX -> http(port, "/readyz");
    };
  }

  private Health http(int port, String path) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(PATIENCE)
            .build();
    try {
      int status = http.send(request, BodyHandlers.discarding()).statusCode();
      return status == OK ? Health.READY : Health.UNREADY;
    } catch (IOException _) {
      return Health.SILENT;
    }
  }

  private static Health kafka(int port) throws InterruptedException {
    Map<String, Object> settings =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            "127.0.0.1:" + port,
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            (int) PATIENCE.toMillis(),
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
            (int) PATIENCE.toMillis());
    try (var admin = Admin.create(settings)) {
      var nodes = admin.describeCluster().nodes();
      return nodes.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).isEmpty()
          ? Health.UNREADY
          : Health.READY;
    } catch (ExecutionException | TimeoutException _) {
      return Health.SILENT;
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
