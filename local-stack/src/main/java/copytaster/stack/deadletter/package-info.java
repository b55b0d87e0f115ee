/** Dead letters: which there are, what is in them, and sending them through again. */
@NullMarked
package copytaster.stack.deadletter;

import org.jspecify.annotations.NullMarked;
