package copytaster.enrich.entries;

/**
 * All entries are known that there were when this instance started: articles can be enriched from
 * now on. Published once.
 *
 * @param entries how many there are
 */
public record VocabularyRead(int entries) {}
