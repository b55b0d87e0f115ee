/** Who may do what over HTTP, and how a refusal is told. */
@NullMarked
package copytaster.access;

import org.jspecify.annotations.NullMarked;
