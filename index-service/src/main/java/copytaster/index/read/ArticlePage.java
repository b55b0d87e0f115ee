package copytaster.index.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of articles.
 *
 * @param total how many the search finds, exactly
 * @param articles those on this page
 * @param next the cursor that leads to the next page; null on the last
 */
record ArticlePage(long total, List<ArticleItem> articles, @Nullable String next) {}
