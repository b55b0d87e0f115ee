/** Reading: searches and single articles over HTTP, for those who may see them. */
@NullMarked
package copytaster.index.read;

import org.jspecify.annotations.NullMarked;
