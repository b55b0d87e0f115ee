/** The model that finds names besides vocabulary and rules, if the settings name one. */
@NullMarked
package copytaster.enrich.annotate;

import org.jspecify.annotations.NullMarked;
