package copytaster.enrich;

import java.util.function.UnaryOperator;

/**
 * One step of enrichment: a name, and a function that adds to what is known of an article. It holds
 * no state, so that several articles may go through it at once.
 *
 * @param name the name, for warnings and metrics
 * @param work what it does
 */
public record Enricher(String name, Work work) {

  /** Makes one that is done in no time. */
  public Enricher(String name, UnaryOperator<Findings> work) {
    this(name, (found, _) -> work.apply(found));
  }

  /** What an enricher does. */
  @FunctionalInterface
  public interface Work {

    /**
     * Returns the findings with more.
     *
     * @param latest by when the article has to be done, by {@link System#nanoTime}
     */
    Findings apply(Findings found, long latest);
  }
}
