package copytaster.ingest.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed as operators see it.
 *
 * @param id its name here
 * @param url where it is
 * @param provider whose stories it has
 * @param interval between two polls, as ISO 8601 has it
 * @param language of its stories where they name none
 * @param source whom its stories credit where they credit nobody
 * @param enabled whether it is polled
 * @param configuredAt when it was configured last
 * @param state where it stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeedView(
    String id,
    String url,
    String provider,
    String interval,
    @Nullable String language,
    @Nullable String source,
    boolean enabled,
    Instant configuredAt,
    State state) {

  /** Where a feed can stand. */
  enum Status {
    /** It was not polled yet. */
    @JsonProperty("new")
    NEW,

    /** The last poll went well. */
    @JsonProperty("ok")
    OK,

    /** The last poll did not go well; it goes on, but not as often. */
    @JsonProperty("failing")
    FAILING,

    /** The server said that it is no more; it is not polled until it is configured again. */
    @JsonProperty("gone")
    GONE,

    /** It is configured not to be polled. */
    @JsonProperty("disabled")
    DISABLED
  }

  /**
   * What came of polling it.
   *
   * @param status in a word
   * @param lastPoll when the last poll began
   * @param lastOutcome what became of it
   * @param lastStatus of HTTP, if there was an answer
   * @param problem what went wrong with it
   * @param refused why the content taken last, or stories of it, were refused
   * @param nextDue when the next poll is due, if there is to be one
   * @param failures polls since the last that went well
   * @param entries stories of the content taken last
   * @param published new and changed stories since it was configured
   * @param etag of the content taken last
   * @param lastModified of the content taken last
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record State(
      Status status,
      @Nullable Instant lastPoll,
      @Nullable PollOutcome lastOutcome,
      @Nullable Integer lastStatus,
      @Nullable String problem,
      @Nullable String refused,
      @Nullable Instant nextDue,
      int failures,
      int entries,
      long published,
      @Nullable String etag,
      @Nullable String lastModified) {

    static State of(Feed feed, FeedState state) {
      var last = state.last();
      boolean polled = feed.enabled() && !state.isGone();
      return new State(
          status(feed, state),
          last == null ? null : last.at(),
          last == null ? null : last.outcome(),
          last == null ? null : last.status(),
          last == null ? null : last.problem(),
          state.seen().refused(),
          polled ? state.nextDue() : null,
          state.failures(),
          state.entries().size(),
          state.published(),
          state.seen().etag(),
          state.seen().lastModified());
    }

    private static Status status(Feed feed, FeedState state) {
      if (!feed.enabled()) {
        return Status.DISABLED;
      }
      if (state.last() == null) {
        return Status.NEW;
      }
      if (state.isGone()) {
        return Status.GONE;
      }
      return state.failures() > 0 ? Status.FAILING : Status.OK;
    }
  }

  static FeedView of(Feed feed, FeedState state) {
    return new FeedView(
        feed.id(),
        feed.url(),
        feed.provider(),
        feed.interval().toString(),
        feed.language(),
        feed.source(),
        feed.enabled(),
        feed.configuredAt(),
        State.of(feed, state));
  }
}
