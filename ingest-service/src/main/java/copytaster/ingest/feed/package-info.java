/** Polls RSS and Atom feeds, and gives what they hold to the one way in. */
@NullMarked
package copytaster.ingest.feed;

import org.jspecify.annotations.NullMarked;
