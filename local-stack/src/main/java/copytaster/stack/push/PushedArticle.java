package copytaster.stack.push;

import copytaster.article.ArticleId;
import copytaster.article.Revision;

/**
 * One article that ingest-service made of a push.
 *
 * @param id of the article
 * @param revision of what was pushed
 */
public record PushedArticle(ArticleId id, Revision revision) {}
