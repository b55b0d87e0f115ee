package copytaster.testkit.guarantee;

import copytaster.article.ArticleId;
import copytaster.article.Revision;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What arrived, once everything has come to rest.
 *
 * @param ingested the revisions of each article as they went into the pipeline, in order
 * @param enriched the revisions of each article as they came out of enrichment, in order
 * @param indexed the revision in which each article is in the index, killed ones included
 * @param dead the articles that lie in a dead-letter topic
 */
public record Delivered(
    Map<ArticleId, List<Revision>> ingested,
    Map<ArticleId, List<Revision>> enriched,
    Map<ArticleId, Revision> indexed,
    Set<ArticleId> dead) {

  /** Copies what may change. */
  public Delivered {
    ingested = Map.copyOf(ingested);
    enriched = Map.copyOf(enriched);
    indexed = Map.copyOf(indexed);
    dead = Set.copyOf(dead);
  }
}
