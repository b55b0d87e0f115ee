/** Takes articles from their topic through enrichment to the next, in transactions. */
@NullMarked
package copytaster.enrich.stream;

import org.jspecify.annotations.NullMarked;
