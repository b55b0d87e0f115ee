package copytaster.enrich.entries;

import copytaster.access.KeyHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Edits the vocabulary of a service over HTTP. */
final class Editor {

  /** The settings of a service that knows two keys: an operator's, and one that may only push. */
  static final Map<String, String> KEYS =
      Map.of(
          "copytaster.access.keys[0].id", "desk-1",
          "copytaster.access.keys[0].provider", "desk",
          "copytaster.access.keys[0].hash", KeyHash.of("operate-key"),
          "copytaster.access.keys[0].scopes", "operate",
          "copytaster.access.keys[1].id", "pusher",
          "copytaster.access.keys[1].provider", "anb",
          "copytaster.access.keys[1].hash", KeyHash.of("push-key"),
          "copytaster.access.keys[1].scopes", "push");

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String JSON = "application/json";

  private final int port;
  private final String key;

  Editor(int port) {
    this(port, "operate-key");
  }

  Editor(int port, String key) {
    this.port = port;
    this.key = key;
  }

  static Editor of(ApplicationContext service) {
    return new Editor(
        service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
  }

  /** Puts an entry; quotes may be single ones. */
  HttpResponse<String> put(String id, String entry, String... headers) {
    return send("PUT", "/v1/vocabulary/" + id, JSON, entry.replace('\'', '"'), headers);
  }

  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, JSON, "", headers);
  }

  HttpResponse<String> delete(String id, String... headers) {
    return send("DELETE", "/v1/vocabulary/" + id, JSON, "", headers);
  }

  HttpResponse<String> importAll(String query, String lines) {
    return send("POST", "/v1/vocabulary/import" + query, "text/tab-separated-values", lines);
  }

  HttpResponse<String> tryOut(String query, String changes) {
    return send("POST", "/v1/vocabulary/try" + query, JSON, changes.replace('\'', '"'));
  }

  static JsonNode json(HttpResponse<String> response) {
    return JsonMapper.shared().readTree(response.body());
  }

  static List<JsonNode> lines(HttpResponse<String> response) {
    return response.body().lines().map(JsonMapper.shared()::readTree).toList();
  }

  HttpResponse<String> send(
      String method, String path, String type, String body, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .method(method, BodyPublishers.ofString(body))
            .header("Content-Type", type);
    if (!key.isEmpty()) {
      request.header("X-API-Key", key);
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
