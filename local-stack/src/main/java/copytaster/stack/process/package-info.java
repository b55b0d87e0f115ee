/** Processes of this machine: started to live on, found again, ended. */
@NullMarked
package copytaster.stack.process;

import org.jspecify.annotations.NullMarked;
