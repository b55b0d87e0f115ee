package copytaster.ingest.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Turns feeds and their states into bytes and back: JSON that may grow by adding. */
final class FeedCodec {

  private static final Logger log = LoggerFactory.getLogger(FeedCodec.class);

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(in -> in.withValueInclusion(JsonInclude.Include.NON_NULL))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private FeedCodec() {}

  static byte[] encode(Feed feed) {
    return JSON.writeValueAsBytes(feed);
  }

  static byte[] encode(FeedState state) {
    return JSON.writeValueAsBytes(state);
  }

  static Optional<Feed> decodeFeed(byte[] bytes) {
    return decode(bytes, Feed.class)
        .filter(feed ->
            feed.id() != null
                && feed.url() != null
                && feed.provider() != null
                && feed.interval() != null
                && feed.configuredAt() != null);
  }

  static Optional<FeedState> decodeState(byte[] bytes) {
    return decode(bytes, FeedState.class)
        .filter(state ->
            state.configuredAt() != null && state.nextDue() != null && state.seen() != null);
  }

  // One record that somebody else wrote must not stop the feeds.
  private static <T> Optional<T> decode(byte[] bytes, Class<T> type) {
    try {
      return Optional.ofNullable(JSON.readValue(bytes, type));
    } catch (JacksonException e) {
      log.warn("A record is no {} and is left out: {}", type.getSimpleName(), e.getMessage());
      return Optional.empty();
    }
  }
}
