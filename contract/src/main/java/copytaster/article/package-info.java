/**
 * What crosses Kafka: articles, what enrichment adds to them, the topics they pass, and their form
 * as bytes.
 */
@NullMarked
package copytaster.article;

import org.jspecify.annotations.NullMarked;
