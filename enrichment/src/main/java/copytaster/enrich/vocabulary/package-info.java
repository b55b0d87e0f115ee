/** The entries that a newsroom adds to the delivered vocabulary, as values. */
@NullMarked
package copytaster.enrich.vocabulary;

import org.jspecify.annotations.NullMarked;
