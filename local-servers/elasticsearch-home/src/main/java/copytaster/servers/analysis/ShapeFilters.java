package copytaster.servers.analysis;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternCaptureGroupTokenFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Token filters that cut a token, or make several of one. */
final class ShapeFilters {

  private static final int TRUNCATED = 10;

  private ShapeFilters() {}

  static Map<String, AnalysisProvider<TokenFilterFactory>> providers() {
    return Map.ofEntries(
        entry("apostrophe", Filter.plain(ApostropheFilter::new)),
        entry("edge_ngram", Filter.with(ShapeFilters::edgeNgram)),
        entry("ngram", ShapeFilters::ngram),
        entry("pattern_capture", Filter.onlyWith(ShapeFilters::patternCapture)),
        entry("reverse", Filter.plain(ReverseStringFilter::new)),
        entry("truncate", Filter.with(ShapeFilters::truncate)));
  }

  private static UnaryOperator<TokenStream> edgeNgram(Environment environment, Settings settings) {
    int min = settings.getAsInt("min_gram", 1);
    int max = settings.getAsInt("max_gram", 2);
    boolean preserve = settings.getAsBoolean("preserve_original", false);
    UnaryOperator<TokenStream> front =
        tokens -> new EdgeNGramTokenFilter(tokens, min, max, preserve);
    String side = settings.get("side", "front");
    return switch (side) {
      case "front" -> front;
      case "back" ->
          tokens -> new ReverseStringFilter(front.apply(new ReverseStringFilter(tokens)));
      default -> throw new IllegalArgumentException("invalid side: " + side);
    };
  }

  private static TokenFilterFactory ngram(
      IndexSettings index, Environment environment, String name, Settings settings) {
    int min = settings.getAsInt("min_gram", 1);
    int max = settings.getAsInt("max_gram", 2);
    NgramLimit.check(index, min, max);
    boolean preserve = settings.getAsBoolean("preserve_original", false);
    return new Filter(name, tokens -> new NGramTokenFilter(tokens, min, max, preserve));
  }

  private static UnaryOperator<TokenStream> patternCapture(
      Environment environment, Settings settings) {
    List<String> expressions = settings.getAsList("patterns", null, false);
    if (expressions == null) {
      throw new IllegalArgumentException("required setting 'patterns' is missing for token filter");
    }
    Pattern[] patterns = expressions.stream().map(Pattern::compile).toArray(Pattern[]::new);
    boolean preserve = settings.getAsBoolean("preserve_original", true);
    return tokens -> new PatternCaptureGroupTokenFilter(tokens, preserve, patterns);
  }

  private static UnaryOperator<TokenStream> truncate(Environment environment, Settings settings) {
    int length = settings.getAsInt("length", TRUNCATED);
    return tokens -> TruncateTokenFilter.truncateAfterChars(tokens, length);
  }
}
