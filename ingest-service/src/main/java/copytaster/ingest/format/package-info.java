/** Turns what wires send into articles: one parser per wire format, without Spring or Kafka. */
@NullMarked
package copytaster.ingest.format;

import org.jspecify.annotations.NullMarked;
