package copytaster.stack.pipeline;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Reads the counters of one service, as Prometheus does. */
final class Metrics {

  private final URI service;

  Metrics(URI service) {
    this.service = service;
  }

  /** The sum of a counter over all its labels; 0 if it never counted. */
  long sum(String counter) throws IOException, InterruptedException {
    var uri = service.resolve("/actuator/prometheus");
    try (var http = HttpClient.newHttpClient()) {
      var page = http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
      return page.lines()
          .filter(line -> line.startsWith(counter + "{") || line.startsWith(counter + " "))
          .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
          .sum();
    }
  }
}
