/** Writing: batches of enriched articles and kills become bulk requests, answered item by item. */
@NullMarked
package copytaster.index.write;

import org.jspecify.annotations.NullMarked;
