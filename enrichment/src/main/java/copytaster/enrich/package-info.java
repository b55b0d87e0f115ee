/**
 * The enrich service: reads articles, adds what it finds in them, and sends them on. All but the
 * application class and {@code stream} is pure: it needs neither Spring nor Kafka.
 */
@NullMarked
package copytaster.enrich;

import org.jspecify.annotations.NullMarked;
