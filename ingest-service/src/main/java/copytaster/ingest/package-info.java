/** Takes wire stories in, makes articles of them, publishes them. */
@NullMarked
package copytaster.ingest;

import org.jspecify.annotations.NullMarked;
