/** Takes in the files that providers put into folders. */
@NullMarked
package copytaster.ingest.drop;

import org.jspecify.annotations.NullMarked;
