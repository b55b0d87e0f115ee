/**
 * Promises about delivery as objects: told what was pushed and what arrived, they find what is
 * wrong.
 */
@NullMarked
package copytaster.testkit.guarantee;

import org.jspecify.annotations.NullMarked;
