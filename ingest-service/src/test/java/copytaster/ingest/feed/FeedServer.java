package copytaster.ingest.feed;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server of feeds that answers what a test says, and notes what it was asked. */
final class FeedServer implements AutoCloseable {

  /** Answers a request. */
  interface Answer {

    void write(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Map<String, List<Headers>> asked = new ConcurrentHashMap<>();

  FeedServer() {
    this("127.0.0.1");
  }

  FeedServer(String address) {
    try {
      server = HttpServer.create(new InetSocketAddress(address, 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Answers with a status and headers, names and values in turn, and a body where there is one. */
  static Answer answer(int status, String body, String... headers) {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    return exchange -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
      }
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      if (bytes.length > 0) {
        exchange.getResponseBody().write(bytes);
      }
    };
  }

  /** Answers with a content, and 304 whoever has it. */
  static Answer tagged(String etag, String type, String body) {
    return exchange ->
        (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                ? answer(304, "", "ETag", etag)
                : answer(200, body, "ETag", etag, "Content-Type", type))
            .write(exchange);
  }

  FeedServer on(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  URI uri(String path) {
    var address = server.getAddress();
    return URI.create("http://%s:%d%s".formatted(address.getHostString(), address.getPort(), path));
  }

  /** The headers of each request for a path so far. */
  List<Headers> asked(String path) {
    return asked.getOrDefault(path, List.of());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getRawPath();
      asked
          .computeIfAbsent(path, _ -> new CopyOnWriteArrayList<>())
          .add(exchange.getRequestHeaders());
      answers.getOrDefault(path, answer(404, "")).write(exchange);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
