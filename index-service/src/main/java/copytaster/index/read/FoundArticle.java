package copytaster.index.read;

import org.jspecify.annotations.Nullable;

/**
 * An article that was asked for.
 *
 * @param article the article
 * @param successor id of the newest one that stands in its place, as far as the caller may see
 */
record FoundArticle(IndexedArticle article, @Nullable String successor) {}
