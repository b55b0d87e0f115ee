package copytaster.enrich;

import java.util.function.UnaryOperator;

/**
 * One step of enrichment: a name, and a function that adds to what is known of an article. It holds
 * no state, so that several articles may go through it at once.
 *
 * @param name the name, for warnings and metrics
 * @param work what it does
 */
public record Enricher(String name, UnaryOperator<Findings> work) {}
