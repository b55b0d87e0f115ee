/** Puts submissions and the articles made of them into Kafka, and waits for its word. */
@NullMarked
package copytaster.ingest.publish;

import org.jspecify.annotations.NullMarked;
