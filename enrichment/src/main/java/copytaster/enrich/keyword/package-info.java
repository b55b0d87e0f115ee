/** Finds the phrases that characterise an article. */
@NullMarked
package copytaster.enrich.keyword;

import org.jspecify.annotations.NullMarked;
