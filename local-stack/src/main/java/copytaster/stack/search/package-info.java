/** Asks index-service, as any reader would. */
@NullMarked
package copytaster.stack.search;

import org.jspecify.annotations.NullMarked;
