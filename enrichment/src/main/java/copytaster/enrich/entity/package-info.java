/** Finds the people, organisations and places of a vocabulary in an article. */
@NullMarked
package copytaster.enrich.entity;

import org.jspecify.annotations.NullMarked;
