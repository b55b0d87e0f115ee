/** Pushes files of stories to ingest-service. */
@NullMarked
package copytaster.stack.push;

import org.jspecify.annotations.NullMarked;
