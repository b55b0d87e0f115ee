package copytaster.enrich.entries;

import copytaster.enrich.Enrichment;
import copytaster.enrich.EnrichmentObserver;
import copytaster.enrich.Vocabulary;
import copytaster.enrich.vocabulary.OwnEntry;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The vocabulary as it is now, with the enrichment that goes by it. Both change in one step: an
 * article that has begun goes to its end by what it began with.
 */
public final class CurrentVocabulary implements Supplier<Enrichment> {

  /**
   * How things are at a moment.
   *
   * @param entries the newsroom's own, by id
   * @param vocabulary the delivered one with them
   * @param enrichment goes by that
   */
  record Snapshot(
      SortedMap<String, KeptEntry> entries, Vocabulary vocabulary, Enrichment enrichment) {}

  private final Vocabulary delivered;
  private final EnrichmentFactory enrichments;
  private final EnrichmentObserver observer;
  private volatile Snapshot now;

  CurrentVocabulary(
      Vocabulary delivered, EnrichmentFactory enrichments, EnrichmentObserver observer) {
    this.delivered = delivered;
    this.enrichments = enrichments;
    this.observer = observer;
    this.now = snapshot(Map.of());
  }

  /** Returns the enrichment to send the next article through. */
  @Override
  public Enrichment get() {
    return now.enrichment();
  }

  Snapshot now() {
    return now;
  }

  /** Takes entries in place of those until now. */
  void replace(Map<String, KeptEntry> entries) {
    now = snapshot(entries);
  }

  /** Returns the delivered vocabulary with some entries. */
  Vocabulary with(Collection<OwnEntry> entries) {
    return delivered.with(entries);
  }

  private Snapshot snapshot(Map<String, KeptEntry> entries) {
    var vocabulary = with(entries.values().stream().map(KeptEntry::entry).toList());
    return new Snapshot(
        Collections.unmodifiableSortedMap(new TreeMap<>(entries)),
        vocabulary,
        enrichments.of(vocabulary, observer));
  }
}
