/** Takes stories over HTTP, one by one or line by line. */
@NullMarked
package copytaster.ingest.push;

import org.jspecify.annotations.NullMarked;
