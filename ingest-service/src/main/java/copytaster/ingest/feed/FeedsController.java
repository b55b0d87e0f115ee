package copytaster.ingest.feed;

import copytaster.access.ProblemException;
import copytaster.access.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lets operators say which feeds are polled, and see how that goes. */
@RestController
final class FeedsController {

  private static final Logger log = LoggerFactory.getLogger(FeedsController.class);
  private static final int LARGEST_BODY = 16 * 1024;
  private static final Duration ACKNOWLEDGED = Duration.ofSeconds(5);
  private static final Duration RETRY = Duration.ofSeconds(5);
  private static final JsonMapper JSON = JsonMapper.shared();

  private final FeedTables tables;
  private final FeedLoop loop;
  private final FeedSettings settings;

  FeedsController(FeedTables tables, FeedLoop loop, FeedSettings settings) {
    this.tables = tables;
    this.loop = loop;
    this.settings = settings;
  }

  /**
   * All feeds.
   *
   * @param feeds in the order of their ids
   */
  record Feeds(List<FeedView> feeds) {}

  @GetMapping("/v1/feeds")
  Feeds list() {
    return new Feeds(
        known().feeds().all().sorted(Comparator.comparing(Feed::id)).map(this::view).toList());
  }

  @GetMapping("/v1/feeds/{id}")
  FeedView get(@PathVariable String id) {
    return view(find(id));
  }

  @PutMapping(path = "/v1/feeds/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<FeedView> put(@PathVariable String id, InputStream body) throws IOException {
    var feed =
        FeedRequest.read(id, json(body), settings, Instant.now().truncatedTo(ChronoUnit.MILLIS));
    boolean known = known().feeds().find(id).isPresent();
    if (!known && tables.feeds().all().count() >= settings.feeds()) {
      throw new ProblemException(
          ProblemType.UNPROCESSABLE, "There are %d feeds already.".formatted(settings.feeds()));
    }
    acknowledged(tables.configure(feed));
    var answer =
        known ? ResponseEntity.ok() : ResponseEntity.created(URI.create("/v1/feeds/" + feed.id()));
    return answer.body(view(feed));
  }

  @DeleteMapping("/v1/feeds/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable String id) {
    acknowledged(tables.delete(find(id).id()));
  }

  private Feed find(String id) {
    return known()
        .feeds()
        .find(id)
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no such feed."));
  }

  private FeedView view(Feed feed) {
    return FeedView.of(feed, tables.state(feed));
  }

  private FeedTables known() {
    if (!loop.isLoaded()) {
      throw unavailable("The feeds were not read from Kafka yet.");
    }
    return tables;
  }

  private static JsonNode json(InputStream body) throws IOException {
    var bytes = body.readNBytes(LARGEST_BODY + 1);
    if (bytes.length > LARGEST_BODY) {
      throw new ProblemException(
          ProblemType.TOO_LARGE, "A feed has at most %d bytes.".formatted(LARGEST_BODY));
    }
    try {
      var json = JSON.readTree(bytes);
      if (!json.isMissingNode()) {
        return json;
      }
    } catch (JacksonException e) {
      log.debug("The body of a request is no JSON", e);
    }
    throw new ProblemException(ProblemType.MALFORMED, "The body is no JSON.");
  }

  private static void acknowledged(CompletableFuture<?> written) {
    try {
      written.get(ACKNOWLEDGED.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable("The service ends.").causedBy(e);
    } catch (ExecutionException | TimeoutException e) {
      throw unavailable("Kafka does not acknowledge; send the same again later.").causedBy(e);
    }
  }

  private static ProblemException unavailable(String detail) {
    return new ProblemException(ProblemType.UNAVAILABLE, detail).retryAfter(RETRY);
  }
}
