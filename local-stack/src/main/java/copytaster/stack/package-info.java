/** The whole of Copytaster on one machine: starts, watches and ends its five processes. */
@NullMarked
package copytaster.stack;

import org.jspecify.annotations.NullMarked;
