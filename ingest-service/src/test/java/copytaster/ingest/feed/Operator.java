package copytaster.ingest.feed;

import copytaster.access.KeyHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Manages the feeds of a service as an operator would. */
final class Operator {

  /** The settings of a service that knows two keys: the operator's, and one that may only push. */
  static final Map<String, String> KEYS =
      Map.of(
          "copytaster.access.keys[0].id", "operator",
          "copytaster.access.keys[0].provider", "desk",
          "copytaster.access.keys[0].hash", KeyHash.of("operate-key"),
          "copytaster.access.keys[0].scopes", "operate",
          "copytaster.access.keys[1].id", "pusher",
          "copytaster.access.keys[1].provider", "anb",
          "copytaster.access.keys[1].hash", KeyHash.of("push-key"),
          "copytaster.access.keys[1].scopes", "push");

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final int port;
  private final String key;

  Operator(int port) {
    this(port, "operate-key");
  }

  Operator(int port, String key) {
    this.port = port;
    this.key = key;
  }

  HttpResponse<String> put(String id, String body) {
    return send("PUT", "/v1/feeds/" + id, body);
  }

  /** Configures a feed once the service can. */
  void configure(String id, String provider, URI url, String interval) {
    var body =
        "{'url':'%s','provider':'%s','interval':'%s'}"
            .formatted(url, provider, interval)
            .replace('\'', '"');
    Awaitility.await()
        .atMost(PATIENCE)
        .until(() -> put(id, body).statusCode(), status -> status == 200 || status == 201);
  }

  HttpResponse<String> get(String path) {
    return send("GET", path, "");
  }

  HttpResponse<String> delete(String id) {
    return send("DELETE", "/v1/feeds/" + id, "");
  }

  /** The state of a feed, once it satisfies the condition. */
  JsonNode state(String id, Predicate<JsonNode> condition) {
    return Awaitility.await("the state of " + id)
        .atMost(PATIENCE)
        .until(() -> json(get("/v1/feeds/" + id)).path("state"), condition);
  }

  /** The state of a feed, once a poll of it had an outcome. */
  JsonNode state(String id, String outcome) {
    return state(id, state -> state.path("lastOutcome").asString("").equals(outcome));
  }

  static JsonNode json(HttpResponse<String> response) {
    return JsonMapper.shared().readTree(response.body());
  }

  private HttpResponse<String> send(String method, String path, String body) {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .method(method, BodyPublishers.ofString(body))
            .header("Content-Type", "application/json")
            .header("X-API-Key", key)
            .build();
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
