/** Tells what an article is about, in IPTC Media Topics. */
@NullMarked
package copytaster.enrich.subject;

import org.jspecify.annotations.NullMarked;
