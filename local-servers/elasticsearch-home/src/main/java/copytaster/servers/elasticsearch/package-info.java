/** What runs inside Elasticsearch's process: the node itself. */
@NullMarked
package copytaster.servers.elasticsearch;

import org.jspecify.annotations.NullMarked;
