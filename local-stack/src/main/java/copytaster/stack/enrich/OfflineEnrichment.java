package copytaster.stack.enrich;

import copytaster.article.Entity;
import copytaster.enrich.Enrichment;
import copytaster.enrich.PlainText;
import java.util.List;

/** Enriches texts with the vocabulary that is delivered: no Kafka, no Elasticsearch, no service. */
public final class OfflineEnrichment {

  private final Enrichment enrichment;

  private OfflineEnrichment(Enrichment enrichment) {
    this.enrichment = enrichment;
  }

  /** Loads the vocabulary. */
  public static OfflineEnrichment load() {
    // What fails is said in the warnings of the text.
    return new OfflineEnrichment(Enrichment.delivered((_, _, _) -> {}));
  }

  /** Returns what is found in a text. */
  public EnrichedText enrich(PlainText text) {
    return EnrichedText.of(text.id(), enrichment.enrich(text.article()));
  }

  /** Returns the entities of a text. */
  public List<Entity> entities(String text) {
    return enrichment.enrich(PlainText.of(text).article()).entities();
  }

  /** Returns the language of a text. */
  public String language(String text) {
    var language = enrichment.enrich(PlainText.of(text).article()).language();
    return language == null ? "und" : language;
  }
}
