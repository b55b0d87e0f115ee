/**
 * The text analysis that stock Elasticsearch has in its module analysis-common, made of Lucene's
 * own classes: the same names, settings and tokens.
 */
@NullMarked
package copytaster.servers.analysis;

import org.jspecify.annotations.NullMarked;
