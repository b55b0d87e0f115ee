package copytaster.ingest.feed;

import copytaster.ingest.publish.Acknowledged;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a feed from polling it.
 *
 * @param configuredAt as which configuration it was polled
 * @param last how the last poll went, null before the first
 * @param nextDue when it is to be polled next
 * @param failures of polls since the last that went well
 * @param seen by what the content is known that was taken last
 * @param published articles that were new or changed, since it was configured
 * @param entries of the content that was taken last
 */
record FeedState(
    Instant configuredAt,
    @Nullable LastPoll last,
    Instant nextDue,
    int failures,
    Seen seen,
    long published,
    List<Acknowledged> entries) {

  /**
   * How a poll went.
   *
   * @param at when it began
   * @param outcome what became of it
   * @param status of HTTP, null if there was no answer
   * @param problem what went wrong, for people
   */
  record LastPoll(
      Instant at, PollOutcome outcome, @Nullable Integer status, @Nullable String problem) {}

  /**
   * What a server and we know a content by.
   *
   * @param etag as the server sent it
   * @param lastModified as the server sent it
   * @param digest SHA-256 of the bytes
   * @param refused why it, or stories of it, were not taken
   */
  record Seen(
      @Nullable String etag,
      @Nullable String lastModified,
      @Nullable String digest,
      @Nullable String refused) {

    static final Seen NOTHING = new Seen(null, null, null, null);
  }

  FeedState {
    entries = entries == null ? List.of() : List.copyOf(entries);
  }

  /**
   * Returns where a feed stands. Configured anew, it begins anew and at once; only its entries are
   * known still, so that they are not published again.
   */
  static FeedState of(Feed feed, @Nullable FeedState known) {
    if (known != null && known.configuredAt.equals(feed.configuredAt())) {
      return known;
    }
    var entries = known == null ? List.<Acknowledged>of() : known.entries;
    return new FeedState(
        feed.configuredAt(), null, feed.configuredAt(), 0, Seen.NOTHING, 0, entries);
  }

  /** Returns whether the server said that the feed is no more. */
  boolean isGone() {
    return last != null && last.outcome == PollOutcome.GONE;
  }
}
