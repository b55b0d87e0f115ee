/** Enriches texts and measures enrichment on this machine, without any of the servers. */
@NullMarked
package copytaster.stack.enrich;

import org.jspecify.annotations.NullMarked;
