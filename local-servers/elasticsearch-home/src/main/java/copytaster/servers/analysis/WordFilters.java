package copytaster.servers.analysis;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.classic.ClassicFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.TypeTokenFilter;
import org.apache.lucene.analysis.miscellaneous.FingerprintFilter;
import org.apache.lucene.analysis.miscellaneous.KeepWordFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Token filters that choose which tokens stay. */
final class WordFilters {

  private static final Map<String, Integer> CJK_SCRIPTS =
      Map.of(
          "han", CJKBigramFilter.HAN,
          "hangul", CJKBigramFilter.HANGUL,
          "hiragana", CJKBigramFilter.HIRAGANA,
          "katakana", CJKBigramFilter.KATAKANA);

  private WordFilters() {}

  static Map<String, AnalysisProvider<TokenFilterFactory>> providers() {
    return Map.ofEntries(
        entry("cjk_bigram", Filter.with(WordFilters::cjkBigram)),
        entry("classic", Filter.plain(ClassicFilter::new)),
        entry("fingerprint", Filter.with(WordFilters::fingerprint)),
        entry("flatten_graph", Filter.plain(FlattenGraphFilter::new)),
        entry("keep", Filter.onlyWith(WordFilters::keep)),
        entry("keep_types", Filter.onlyWith(WordFilters::keepTypes)),
        entry("length", Filter.with(WordFilters::length)),
        entry("limit", Filter.with(WordFilters::limit)),
        entry("remove_duplicates", Filter.plain(RemoveDuplicatesTokenFilter::new)),
        entry("unique", Filter.with(WordFilters::unique)));
  }

  private static UnaryOperator<TokenStream> cjkBigram(Environment environment, Settings settings) {
    boolean unigrams = settings.getAsBoolean("output_unigrams", false);
    Set<String> ignored = Set.copyOf(settings.getAsList("ignored_scripts"));
    int scripts =
        CJK_SCRIPTS.entrySet().stream()
            .filter(script -> !ignored.contains(script.getKey()))
            .mapToInt(Map.Entry::getValue)
            .reduce(0, (a, b) -> a | b);
    return tokens -> new CJKBigramFilter(tokens, scripts, unigrams);
  }

  private static UnaryOperator<TokenStream> fingerprint(
      Environment environment, Settings settings) {
    String separator = settings.get("separator", " ");
    if (separator.length() != 1) {
      throw new IllegalArgumentException(
          "Setting [separator] must be a single, non-null character. [%s] was provided."
              .formatted(separator));
    }
    int size =
        settings.getAsInt("max_output_size", FingerprintFilter.DEFAULT_MAX_OUTPUT_TOKEN_SIZE);
    return tokens -> new FingerprintFilter(tokens, size, separator.charAt(0));
  }

  private static UnaryOperator<TokenStream> keep(Environment environment, Settings settings) {
    boolean inline = settings.get("keep_words") != null;
    boolean fromFile = settings.get("keep_words_path") != null;
    if (inline == fromFile) {
      throw new IllegalArgumentException(
          "keep requires either `keep_words` or `keep_words_path` to be configured");
    }
    CharArraySet words = Analysis.getWordSet(environment, settings, "keep_words");
    CharArraySet kept = new CharArraySet(words, settings.getAsBoolean("keep_words_case", false));
    return tokens -> new KeepWordFilter(tokens, kept);
  }

  private static UnaryOperator<TokenStream> keepTypes(Environment environment, Settings settings) {
    List<String> types = settings.getAsList("types");
    if (types.isEmpty()) {
      throw new IllegalArgumentException("keep_types requires `types` to be configured");
    }
    Set<String> named = Set.copyOf(types);
    String mode = settings.get("mode", "include");
    boolean include =
        switch (mode.toLowerCase(Locale.ROOT)) {
          case "include" -> true;
          case "exclude" -> false;
          default ->
              throw new IllegalArgumentException(
                  "`keep_types` tokenfilter mode can only be [include] or [exclude] but was ["
                      + mode
                      + "].");
        };
    return tokens -> new TypeTokenFilter(tokens, named, include);
  }

  private static UnaryOperator<TokenStream> length(Environment environment, Settings settings) {
    int min = settings.getAsInt("min", 0);
    int max = settings.getAsInt("max", Integer.MAX_VALUE);
    return tokens -> new LengthFilter(tokens, min, max);
  }

  private static UnaryOperator<TokenStream> limit(Environment environment, Settings settings) {
    int max = settings.getAsInt("max_token_count", 1);
    boolean consumeAll = settings.getAsBoolean("consume_all_tokens", false);
    return tokens -> new LimitTokenCountFilter(tokens, max, consumeAll);
  }

  private static UnaryOperator<TokenStream> unique(Environment environment, Settings settings) {
    if (settings.getAsBoolean("only_on_same_position", false)) {
      return RemoveDuplicatesTokenFilter::new;
    }
    return UniqueTokenFilter::new;
  }
}
