/** What Copytaster does, measured against ceilings taken in the same run. */
@NullMarked
package copytaster.benchmark;

import org.jspecify.annotations.NullMarked;
