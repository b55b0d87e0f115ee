package copytaster.enrich;

import copytaster.article.ArticleId;

/** Is told what went wrong while an article was enriched. */
@FunctionalInterface
public interface EnrichmentObserver {

  /**
   * An enricher failed or was left out; the article goes on without its part.
   *
   * @param enricher its name
   * @param article the article
   * @param failure what it threw, or {@link BudgetExceeded}
   */
  void failed(String enricher, ArticleId article, Throwable failure);

  /** An enricher was left out because those before it took too long. */
  final class BudgetExceeded extends RuntimeException {

    /** Says so. */
    public BudgetExceeded() {
      super("the article took too long", null, false, false);
    }
  }
}
