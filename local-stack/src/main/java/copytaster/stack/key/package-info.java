/** The providers of the local stack and their keys. */
@NullMarked
package copytaster.stack.key;

import org.jspecify.annotations.NullMarked;
