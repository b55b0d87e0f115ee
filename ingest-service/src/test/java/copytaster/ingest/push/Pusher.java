package copytaster.ingest.push;

import copytaster.access.KeyHash;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.springframework.test.context.DynamicPropertyRegistry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pushes stories as a newsroom system would. */
public final class Pusher {

  static final JsonMapper JSON = JsonMapper.shared();

  private static final Map<String, String> PROVIDERS =
      Map.of("other-key", "other", "operate-key", "desk");

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final int port;
  private final String key;

  public Pusher(int port) {
    this(port, "push-key");
  }

  public Pusher(int port, String key) {
    this.port = port;
    this.key = key;
  }

  /**
   * Gives a service the keys of the tests: one to push, another to push, one to search, one to
   * operate.
   */
  public static void keys(DynamicPropertyRegistry registry) {
    var keys = List.of("push-key", "other-key", "search-key", "operate-key");
    for (var key : keys) {
      var name = "copytaster.access.keys[" + keys.indexOf(key) + "].";
      registry.add(name + "id", () -> key);
      registry.add(name + "provider", () -> PROVIDERS.getOrDefault(key, "anb"));
      registry.add(name + "hash", () -> KeyHash.of(key));
      registry.add(
          name + "scopes", () -> key.equals("other-key") ? "push" : key.replace("-key", ""));
    }
  }

  public HttpResponse<String> push(String contentType, String body, String... headers) {
    return push(contentType, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  HttpResponse<String> push(String contentType, byte[] body, String... headers) {
    return send("/v1/stories", contentType, body, headers);
  }

  public List<JsonNode> bulk(String lines, String... headers) {
    var answer =
        send(
            "/v1/stories/bulk",
            "application/x-ndjson",
            lines.getBytes(StandardCharsets.UTF_8),
            headers);
    return answer.body().lines().map(JSON::readTree).toList();
  }

  HttpResponse<String> send(String path, String contentType, byte[] body, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .POST(BodyPublishers.ofByteArray(body));
    if (contentType != null) {
      request.header("Content-Type", contentType);
    }
    if (key != null) {
      request.header("Authorization", "ApiKey " + key);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  public HttpResponse<String> get(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    if (key != null) {
      request.header("Authorization", "ApiKey " + key);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  public static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }

  static byte[] gzip(byte[]... members) {
    var bytes = new ByteArrayOutputStream();
    Arrays.stream(members).forEach(member -> gzip(member, bytes));
    return bytes.toByteArray();
  }

  private static void gzip(byte[] member, ByteArrayOutputStream bytes) {
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(member);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
