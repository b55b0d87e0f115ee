/** What every service needs to be run: topics, Kafka's health, lag, bounded tags, traces. */
@NullMarked
package copytaster.operations;

import org.jspecify.annotations.NullMarked;
