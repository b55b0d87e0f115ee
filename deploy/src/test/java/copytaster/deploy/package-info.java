/** Tests of the files that run Copytaster on Docker. */
@NullMarked
package copytaster.deploy;

import org.jspecify.annotations.NullMarked;
