package copytaster.benchmark;

import java.util.Locale;

/** What of enrichment is measured. */
public enum EnrichmentStep {
  /** Every character read and every word looked up once, which no enricher can do without. */
  CEILING,
  /** Folding, tokens and the look-up of every token, which all enrichers share. */
  DOCUMENT,
  LANGUAGE,
  ENTITIES,
  SUBJECTS,
  KEYWORDS,
  DATES,
  FINGERPRINT,
  /** All of it, from the article to the enriched article. */
  ALL;

  /** Returns what the table and the enricher are called. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
