/**
 * Texts as the other packages read them: folded, split into tokens, searched for phrases; every
 * place leads back to the original text.
 */
@NullMarked
package copytaster.enrich.text;

import org.jspecify.annotations.NullMarked;
