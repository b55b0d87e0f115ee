package copytaster.stack.push;

import copytaster.stack.key.ProviderKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Pushes to ingest-service as any newsroom system would. */
public final class IngestClient implements AutoCloseable {

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration STORY = Duration.ofSeconds(60);
  private static final Duration BULK = Duration.ofMinutes(10);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build();
  private final URI ingest;
  private final ProviderKey key;

  /**
   * Pushes as one provider.
   *
   * @param ingest where ingest-service is
   * @param key the provider's
   */
  public IngestClient(URI ingest, ProviderKey key) {
    this.ingest = ingest;
    this.key = key;
  }

  /**
   * Pushes what a file holds.
   *
   * @return the answers: one for a story, one for each line of a bulk
   */
  public List<PushAnswer> push(StoryFile story) throws InterruptedException {
    var type = story.type();
    var request =
        HttpRequest.newBuilder(ingest.resolve(type.bulk() ? "/v1/stories/bulk" : "/v1/stories"))
            .timeout(type.bulk() ? BULK : STORY)
            .header("Authorization", "ApiKey " + key.key())
            .header("Content-Type", type.mediaType())
            .POST(BodyPublishers.ofByteArray(story.content()))
            .build();
    try {
      var response = http.send(request, BodyHandlers.ofString());
      return PushAnswer.read(response.statusCode(), response.body(), type.bulk());
    } catch (IOException e) {
      throw new UncheckedIOException("no answer from %s: %s".formatted(ingest, e), e);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
