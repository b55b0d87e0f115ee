package copytaster.ingest.feed;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can become of a poll. */
enum PollOutcome {
  /** Its content is in Kafka; a story of it that was known is a duplicate. */
  @JsonProperty("taken")
  TAKEN("taken", false),

  /** The same bytes as last time. */
  @JsonProperty("unchanged")
  UNCHANGED("unchanged", false),

  /** The server says that nothing has changed. */
  @JsonProperty("not-modified")
  NOT_MODIFIED("not-modified", false),

  /** Its content could not be read, or none of its stories taken. */
  @JsonProperty("refused")
  REFUSED("refused", false),

  /** The server did not answer, or not with a content. */
  @JsonProperty("failed")
  FAILED("failed", true),

  /** It leads to an address that is not to be asked. */
  @JsonProperty("blocked")
  BLOCKED("blocked", true),

  /** Its content is larger than is taken. */
  @JsonProperty("too-large")
  TOO_LARGE("too-large", true),

  /** The server says that the feed is no more: it is not polled again. */
  @JsonProperty("gone")
  GONE("gone", false),

  /** Kafka did not acknowledge what was read: it will be read again. */
  @JsonProperty("unavailable")
  UNAVAILABLE("unavailable", true);

  private final String tag;
  private final boolean failure;

  PollOutcome(String tag, boolean failure) {
    this.tag = tag;
    this.failure = failure;
  }

  /** Returns its name in metrics and answers. */
  String tag() {
    return tag;
  }

  /** Returns whether the next poll is put off the longer the more often it happens. */
  boolean isFailure() {
    return failure;
  }
}
