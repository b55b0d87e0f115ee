package copytaster.ingest.feed;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a server answered when it was asked for a feed. */
sealed interface Fetched {

  /**
   * A content.
   *
   * @param bytes without the coding they came in
   * @param contentType as the server says
   * @param etag as the server sent it
   * @param lastModified as the server sent it
   */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
  record Content(
      byte[] bytes,
      @Nullable String contentType,
      @Nullable String etag,
      @Nullable String lastModified)
      implements Fetched {}

  /** Nothing has changed. */
  record NotModified() implements Fetched {}

  /** The feed is no more. */
  record Gone() implements Fetched {}

  /**
   * No content.
   *
   * @param outcome that it is
   * @param status of HTTP, null if there was no answer
   * @param problem what went wrong, for people
   * @param retryAfter how long the server asks to be left alone
   */
  record Failed(
      PollOutcome outcome, @Nullable Integer status, String problem, @Nullable Duration retryAfter)
      implements Fetched {

    static Failed of(PollOutcome outcome, String problem) {
      return new Failed(outcome, null, problem, null);
    }
  }
}
