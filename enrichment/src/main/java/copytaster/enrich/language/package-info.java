/** Tells the language and the direction of a text. */
@NullMarked
package copytaster.enrich.language;

import org.jspecify.annotations.NullMarked;
