package copytaster.index.write;

import java.time.Instant;

/**
 * What became of one article.
 *
 * @param candidate the article
 * @param outcome what the index said; never deferred
 * @param indexedAt when it had said so
 */
record Fate(Candidate candidate, ItemOutcome outcome, Instant indexedAt) {}
