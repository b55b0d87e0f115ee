/** The services' jars, unpacked and trained to start fast. */
@NullMarked
package copytaster.stack.image;

import org.jspecify.annotations.NullMarked;
