/** Finds the dates that an article mentions. */
@NullMarked
package copytaster.enrich.date;

import org.jspecify.annotations.NullMarked;
