package copytaster.enrich.entries;

import copytaster.enrich.Enrichment;
import copytaster.enrich.EnrichmentObserver;
import copytaster.enrich.Vocabulary;

/** Makes the enrichment for a vocabulary; it is made anew whenever that changes. */
@FunctionalInterface
public interface EnrichmentFactory {

  /**
   * Makes one.
   *
   * @param observer is told what goes wrong
   */
  Enrichment of(Vocabulary vocabulary, EnrichmentObserver observer);
}
