package copytaster.article;

import java.time.Duration;
import java.util.List;

/** The topics of the pipeline, as every service creates and names them. */
public final class Topics {

  /** Every submission as it came, with what became of it; keyed by provider. */
  public static final String RECEIVED = "wire.received";

  /** {@link Article}s as ingest-service made them; keyed by article id. */
  public static final String INGESTED = "articles.ingested";

  /** {@link EnrichedArticle}s, the newest of each article for good; keyed by article id. */
  public static final String ENRICHED = "articles.enriched";

  /**
   * Kills ({@link Article}s that are canceled), past the backlog, the last of each article for
   * good; keyed by article id.
   */
  public static final String KILLED = "articles.killed";

  /** {@link IndexReceipt}s; keyed by article id. */
  public static final String INDEXED = "articles.indexed";

  /** The feeds that ingest-service is to poll, its own form; keyed by feed id. */
  public static final String FEEDS_CONFIGURED = "feeds.configured";

  /** How the last poll of each feed went, ingest-service's own form; keyed by feed id. */
  public static final String FEEDS_POLLED = "feeds.polled";

  /**
   * What a newsroom adds to the vocabulary, enrich-service's own form; keyed by the id of the
   * entry.
   */
  public static final String VOCABULARY_ENTRIES = "vocabulary.entries";

  /** What is added to a topic's name for its dead letters. */
  public static final String DEAD_LETTER_SUFFIX = "-dlt";

  /** Articles that enrich-service cannot read. */
  public static final String INGESTED_DEAD = INGESTED + DEAD_LETTER_SUFFIX;

  /** Enriched articles that index-service cannot read or the index will never take. */
  public static final String ENRICHED_DEAD = ENRICHED + DEAD_LETTER_SUFFIX;

  /** Kills that index-service cannot read or the index will never take. */
  public static final String KILLED_DEAD = KILLED + DEAD_LETTER_SUFFIX;

  private static final List<Topic> ALL =
      List.of(
          Topic.kept(RECEIVED, Duration.ofDays(7)),
          Topic.kept(INGESTED, Duration.ofDays(7)),
          Topic.compacted(ENRICHED),
          Topic.compacted(KILLED),
          Topic.kept(INDEXED, Duration.ofDays(1)),
          Topic.compacted(FEEDS_CONFIGURED),
          Topic.compacted(FEEDS_POLLED),
          Topic.compacted(VOCABULARY_ENTRIES),
          Topic.kept(INGESTED_DEAD, Duration.ofDays(30)),
          Topic.kept(ENRICHED_DEAD, Duration.ofDays(30)),
          Topic.kept(KILLED_DEAD, Duration.ofDays(30)));

  private Topics() {}

  /** Returns all topics. */
  public static List<Topic> all() {
    return ALL;
  }
}
