package copytaster.servers.analysis;

import org.elasticsearch.index.IndexSettings;

/** How far apart the sizes of n-grams may be: an index says so, and stock Elasticsearch insists. */
final class NgramLimit {

  private NgramLimit() {}

  static void check(IndexSettings index, int min, int max) {
    int allowed = index.getMaxNgramDiff();
    if (max - min > allowed) {
      throw new IllegalArgumentException(
          ("The difference between max_gram and min_gram in NGram Tokenizer must be less than or"
                  + " equal to: [%d] but was [%d]. This limit can be set by changing the"
                  + " [index.max_ngram_diff] index level setting.")
              .formatted(allowed, max - min));
    }
  }
}
