package copytaster.index.write;

import copytaster.operations.Span;
import java.time.Instant;

/**
 * What became of one article.
 *
 * @param candidate the article
 * @param outcome what the index said; never deferred
 * @param indexedAt when it had said so
 * @param span the work on it
 */
record Fate(Candidate candidate, ItemOutcome outcome, Instant indexedAt, Span span) {}
