/** The index's form: template, mapping and aliases, installed at start-up. */
@NullMarked
package copytaster.index.schema;

import org.jspecify.annotations.NullMarked;
