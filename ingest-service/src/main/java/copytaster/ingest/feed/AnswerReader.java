package copytaster.ingest.feed;

import copytaster.ingest.feed.FeedState.Seen;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** Reads what a server answers, as far as it may be read. */
final class AnswerReader {

  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  private final DataSize most;

  AnswerReader(DataSize most) {
    this.most = most;
  }

  Answer read(ClassicHttpResponse response, Seen seen) throws IOException {
    int status = response.getCode();
    var location = header(response, HttpHeaders.LOCATION);
    return switch (status) {
      case 200, 203 -> new Answer.Final(content(response));
      case 301, 302, 303, 307, 308 ->
          location == null
              ? failed(response, "redirected without a Location")
              : new Answer.Moved(location);
      case 304 ->
          seen.etag() == null && seen.lastModified() == null
              ? failed(response, "not modified, though there was no condition")
              : new Answer.Final(new Fetched.NotModified());
      case 410 -> new Answer.Final(new Fetched.Gone());
      default -> failed(response, "the server answered " + status);
    };
  }

  private Fetched content(ClassicHttpResponse response) throws IOException {
    var entity = response.getEntity();
    var bytes =
        entity == null
            ? new byte[0]
            : entity.getContent().readNBytes(Math.toIntExact(most.toBytes() + 1));
    if (bytes.length > most.toBytes()) {
      return new Fetched.Failed(
          PollOutcome.TOO_LARGE,
          response.getCode(),
          "the content is larger than %d bytes".formatted(most.toBytes()),
          null);
    }
    return new Fetched.Content(
        bytes,
        header(response, HttpHeaders.CONTENT_TYPE),
        header(response, HttpHeaders.ETAG),
        header(response, HttpHeaders.LAST_MODIFIED));
  }

  private static Answer failed(ClassicHttpResponse response, String problem) {
    return new Answer.Final(
        new Fetched.Failed(PollOutcome.FAILED, response.getCode(), problem, retryAfter(response)));
  }

  /** In seconds, or as a time. */
  private static @Nullable Duration retryAfter(ClassicHttpResponse response) {
    var value = header(response, HttpHeaders.RETRY_AFTER);
    if (value == null) {
      return null;
    }
    if (SECONDS.matcher(value).matches()) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    var time = DateUtils.parseStandardDate(value);
    return time == null ? null : Duration.between(Instant.now(), time);
  }

  private static @Nullable String header(ClassicHttpResponse response, String name) {
    var header = response.getFirstHeader(name);
    return header == null || header.getValue() == null ? null : header.getValue().strip();
  }
}
