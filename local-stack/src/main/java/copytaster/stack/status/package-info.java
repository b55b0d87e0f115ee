/** One look at the whole stack. */
@NullMarked
package copytaster.stack.status;

import org.jspecify.annotations.NullMarked;
