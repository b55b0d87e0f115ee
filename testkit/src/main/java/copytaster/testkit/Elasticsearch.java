package copytaster.testkit;

import java.net.URI;

/**
 * The Elasticsearch that tests share: each test makes its own indices, see {@link Unique}.
 *
 * @param uri where its HTTP interface is
 */
public record Elasticsearch(URI uri) {}
