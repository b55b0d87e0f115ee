package copytaster.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks an Elasticsearch as a test reads best; anything but a success is an error. */
final class Http {

  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  private final HttpClient client = HttpClient.newHttpClient();
  private final JsonMapper json = new JsonMapper();
  private final URI server;

  Http(URI server) {
    this.server = server;
  }

  JsonNode get(String path) throws IOException, InterruptedException {
    return answer(request(path).GET());
  }

  JsonNode put(String path, String body) throws IOException, InterruptedException {
    return answer(request(path).PUT(BodyPublishers.ofString(body)));
  }

  JsonNode post(String path, String body) throws IOException, InterruptedException {
    return answer(request(path).POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve(path))
        .header("Content-Type", "application/json")
        .timeout(TIMEOUT);
  }

  private JsonNode answer(HttpRequest.Builder request) throws IOException, InterruptedException {
    var response = client.send(request.build(), BodyHandlers.ofString());
    if (response.statusCode() >= 300) {
      throw new IOException(response.statusCode() + ": " + response.body());
    }
    return json.readTree(response.body());
  }
}
