/** index-service: puts articles into Elasticsearch and answers reads. */
@NullMarked
package copytaster.index;

import org.jspecify.annotations.NullMarked;
