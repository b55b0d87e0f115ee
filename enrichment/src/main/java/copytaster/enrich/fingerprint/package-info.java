/** Makes fingerprints by which near copies of a text are found. */
@NullMarked
package copytaster.enrich.fingerprint;

import org.jspecify.annotations.NullMarked;
