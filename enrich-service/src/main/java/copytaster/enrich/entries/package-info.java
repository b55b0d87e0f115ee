/** A newsroom's own entries of the vocabulary: edited over HTTP, kept in Kafka, followed by all. */
@NullMarked
package copytaster.enrich.entries;

import org.jspecify.annotations.NullMarked;
