package copytaster.index.read;

import org.jspecify.annotations.Nullable;

/**
 * One page of a search.
 *
 * @param size articles on it at most
 * @param after where the page before ended; null for the first
 */
record PageRequest(ArticleQuery query, int size, @Nullable Position after) {}
