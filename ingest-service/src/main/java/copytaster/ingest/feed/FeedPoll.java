package copytaster.ingest.feed;

import copytaster.ingest.feed.FeedState.LastPoll;
import copytaster.ingest.feed.FeedState.Seen;
import copytaster.ingest.format.Hints;
import copytaster.ingest.publish.Acknowledged;
import copytaster.ingest.publish.Incoming;
import copytaster.ingest.publish.Intake;
import copytaster.ingest.publish.NotAcknowledged;
import copytaster.ingest.publish.Outcome;
import copytaster.ingest.publish.RefusalProblem;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Polls a feed once. What it holds is one submission; which of its stories are new is found out
 * there, story by story, and never by comparing dates.
 */
final class FeedPoll {

  private static final Logger log = LoggerFactory.getLogger(FeedPoll.class);

  /** More stories of one content than these may be published again after a restart. */
  private static final int MOST_ENTRIES = 5000;

  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;
  private static final int GONE = 410;

  private final FeedClient client;
  private final Intake intake;
  private final PollTiming timing;
  private final InstantSource clock;

  FeedPoll(FeedClient client, Intake intake, PollTiming timing, InstantSource clock) {
    this.client = client;
    this.intake = intake;
    this.timing = timing;
    this.clock = clock;
  }

  /** Polls, and returns where the feed stands then, whatever happens. */
  FeedState run(Feed feed, FeedState before) {
    var at = clock.instant();
    try {
      return run(feed, before, at);
    } catch (RuntimeException e) {
      log.error("The poll of feed {} failed, which is our own fault", feed.id(), e);
      var last = new LastPoll(at, PollOutcome.FAILED, null, "a fault of the service, see its log");
      return failed(feed, before, last, null);
    }
  }

  private FeedState run(Feed feed, FeedState before, Instant at) {
    return switch (client.fetch(URI.create(feed.url()), before.seen())) {
      case Fetched.Content content -> content(feed, before, at, content);
      case Fetched.NotModified() ->
          same(feed, before, new LastPoll(at, PollOutcome.NOT_MODIFIED, NOT_MODIFIED, null));
      case Fetched.Gone() ->
          same(
              feed,
              before,
              new LastPoll(at, PollOutcome.GONE, GONE, "the server says that it is no more"));
      case Fetched.Failed(var outcome, var status, var problem, var retryAfter) ->
          failed(feed, before, new LastPoll(at, outcome, status, problem), retryAfter);
    };
  }

  private FeedState content(Feed feed, FeedState before, Instant at, Fetched.Content content) {
    var digest = digest(content.bytes());
    if (digest.equals(before.seen().digest())) {
      var last = new LastPoll(at, PollOutcome.UNCHANGED, OK, null);
      var seen = seen(content, digest, before.seen().refused());
      return next(feed, before, last, seen, 0, before.entries());
    }
    try {
      var outcomes = submit(feed, before, content);
      var refusals = Outcome.refusals(outcomes);
      var problem = refusals.isEmpty() ? null : RefusalProblem.ofAll(refusals).detail();
      return taken(feed, before, at, seen(content, digest, problem), outcomes);
    } catch (NotAcknowledged e) {
      // Nothing is remembered of the content, so that it is asked for again.
      var last = new LastPoll(at, PollOutcome.UNAVAILABLE, OK, e.getMessage());
      return failed(feed, before, last, null);
    }
  }

  private static Seen seen(Fetched.Content content, String digest, @Nullable String refused) {
    return new Seen(content.etag(), content.lastModified(), digest, refused);
  }

  private List<Outcome> submit(Feed feed, FeedState before, Fetched.Content content) {
    intake.remember(before.entries());
    var hints = new Hints(null, null, feed.language(), feed.source());
    var incoming =
        Incoming.now(feed.provider(), content.contentType(), content.bytes(), hints, null);
    return intake.take(incoming).outcomes();
  }

  private FeedState taken(
      Feed feed, FeedState before, Instant at, Seen seen, List<Outcome> outcomes) {
    var entries = Acknowledged.of(outcomes).stream().limit(MOST_ENTRIES).toList();
    // A feed may well be empty.
    boolean refused = entries.isEmpty() && !outcomes.isEmpty();
    var outcome = refused ? PollOutcome.REFUSED : PollOutcome.TAKEN;
    long published = outcomes.stream().filter(Outcome.Accepted.class::isInstance).count();
    return next(
        feed,
        before,
        new LastPoll(at, outcome, OK, null),
        seen,
        published,
        refused ? before.entries() : entries);
  }

  private FeedState same(Feed feed, FeedState before, LastPoll last) {
    return next(feed, before, last, before.seen(), 0, before.entries());
  }

  private FeedState next(
      Feed feed,
      FeedState before,
      LastPoll last,
      Seen seen,
      long published,
      List<Acknowledged> entries) {
    return new FeedState(
        feed.configuredAt(),
        last,
        timing.afterSuccess(feed, clock.instant()),
        0,
        seen,
        before.published() + published,
        entries);
  }

  private FeedState failed(
      Feed feed, FeedState before, LastPoll last, @Nullable Duration retryAfter) {
    int failures = before.failures() + 1;
    return new FeedState(
        feed.configuredAt(),
        last,
        timing.afterFailure(feed, failures, retryAfter, clock.instant()),
        failures,
        before.seen(),
        before.published(),
        before.entries());
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
