/**
 * A real Kafka and a real Elasticsearch as processes that can be started, stopped, killed and
 * suspended.
 */
@NullMarked
package copytaster.servers;

import org.jspecify.annotations.NullMarked;
