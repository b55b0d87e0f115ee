/** The command line. */
@NullMarked
package copytaster.stack.command;

import org.jspecify.annotations.NullMarked;
