package copytaster.stack.search;

import copytaster.article.ArticleCodec;
import copytaster.article.ArticleId;
import copytaster.stack.key.ProviderKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Searches and reads in index-service. */
public final class IndexClient implements AutoCloseable {

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(30);
  private static final int OK = 200;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build();
  private final URI index;
  private final ProviderKey key;

  /**
   * Reads as one provider.
   *
   * @param index where index-service is
   * @param key the provider's
   */
  public IndexClient(URI index, ProviderKey key) {
    this.index = index;
    this.key = key;
  }

  /**
   * Searches.
   *
   * @param parameters as the API names them
   * @throws SearchRefused if the answer is a problem
   */
  public SearchAnswer search(Map<String, String> parameters) throws InterruptedException {
    var query =
        parameters.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    var response = get("/v1/articles?" + query);
    var body = new String(response.body(), StandardCharsets.UTF_8);
    if (response.statusCode() != OK) {
      throw new SearchRefused(response.statusCode(), body);
    }
    return SearchAnswer.of(JsonMapper.shared().readTree(body));
  }

  /** Returns an article as the index shows it, if it is there and may be read. */
  public Optional<ArticleView> article(ArticleId id) throws InterruptedException {
    var response = get("/v1/articles/" + id.key());
    return response.statusCode() == OK
        ? Optional.of(ArticleView.of(ArticleCodec.decodeEnriched(response.body())))
        : Optional.empty();
  }

  /** Returns the status of the answer about an article: 200, 404, or 410 where it was killed. */
  public int status(ArticleId id) throws InterruptedException {
    return get("/v1/articles/" + id.key()).statusCode();
  }

  private HttpResponse<byte[]> get(String path) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(index.resolve(path))
            .timeout(ANSWER)
            .header("Authorization", "ApiKey " + key.key())
            .build();
    try {
      return http.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("no answer from %s: %s".formatted(index, e), e);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
