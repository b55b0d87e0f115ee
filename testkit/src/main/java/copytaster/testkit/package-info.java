/**
 * What every module's tests share: real servers, started once for a whole build, and ways to look
 * into them.
 */
@NullMarked
package copytaster.testkit;

import org.jspecify.annotations.NullMarked;
