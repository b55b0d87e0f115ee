/** Measures enrichers against what people expect of them. */
@NullMarked
package copytaster.enrich.evaluate;

import org.jspecify.annotations.NullMarked;
