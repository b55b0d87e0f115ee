/** Measures enrichment against texts that people have labelled, and says where it fails. */
@NullMarked
package copytaster.enrich.evaluate;

import org.jspecify.annotations.NullMarked;
