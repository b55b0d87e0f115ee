/** What runs inside Kafka's process: the broker itself, and the word that it is ready. */
@NullMarked
package copytaster.servers.kafka;

import org.jspecify.annotations.NullMarked;
