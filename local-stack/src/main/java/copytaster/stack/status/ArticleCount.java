package copytaster.stack.status;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks the index how many articles it holds. */
public final class ArticleCount {

  private static final String PATH = "/articles/_count";
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private ArticleCount() {}

  /** Returns the count, killed articles included; null if there is no index yet. */
  public static @Nullable Long of(URI elasticsearch) throws InterruptedException {
    var request = HttpRequest.newBuilder(elasticsearch.resolve(PATH)).timeout(PATIENCE).build();
    try (var http = HttpClient.newHttpClient()) {
      var count =
          JsonMapper.shared()
              .readTree(http.send(request, BodyHandlers.ofString()).body())
              .path("count");
      return count.isIntegralNumber() ? count.longValue() : null;
    } catch (IOException | JacksonException _) {
      return null;
    }
  }
}
