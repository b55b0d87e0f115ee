package copytaster.servers.analysis;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/** What changes a text before it is cut into tokens. */
final class CharFilters {

  private CharFilters() {}

  /**
   * One that looks at markup, and has no place in a normalizer.
   *
   * @param name as the mapping has it
   * @param chain puts Lucene's filter before the text
   */
  private record Markup(String name, UnaryOperator<Reader> chain) implements CharFilterFactory {
    @Override
    public Reader create(Reader text) {
      return chain.apply(text);
    }
  }

  /**
   * One that changes characters only.
   *
   * @param name as the mapping has it
   * @param chain puts Lucene's filter before the text
   */
  private record Characters(String name, UnaryOperator<Reader> chain)
      implements NormalizingCharFilterFactory {
    @Override
    public Reader create(Reader text) {
      return chain.apply(text);
    }
  }

  static Map<String, AnalysisProvider<CharFilterFactory>> providers() {
    return Map.of(
        "html_strip",
        (_, _, name, settings) -> new Markup(name, htmlStrip(settings)),
        "mapping",
        AnalysisPlugin.requiresAnalysisSettings((_, environment, name, settings) ->
            new Characters(name, mapping(environment, settings))),
        "pattern_replace",
        AnalysisPlugin.requiresAnalysisSettings(
            (_, _, name, settings) -> new Characters(name, patternReplace(settings))));
  }

  private static UnaryOperator<Reader> htmlStrip(Settings settings) {
    Set<String> escaped = Set.copyOf(settings.getAsList("escaped_tags"));
    return text ->
        escaped.isEmpty() ? new HTMLStripCharFilter(text) : new HTMLStripCharFilter(text, escaped);
  }

  private static UnaryOperator<Reader> mapping(Environment environment, Settings settings) {
    List<String> rules = Analysis.getWordList(environment, settings, "mappings");
    if (rules == null) {
      throw new IllegalArgumentException(
          "mapping requires either `mappings` or `mappings_path` to be configured");
    }
    var builder = new NormalizeCharMap.Builder();
    rules.stream().map(MappingRule::parse).forEach(rule -> builder.add(rule.from(), rule.to()));
    NormalizeCharMap map = builder.build();
    return text -> new MappingCharFilter(map, text);
  }

  private static UnaryOperator<Reader> patternReplace(Settings settings) {
    String expression = settings.get("pattern");
    if (expression == null || expression.isEmpty()) {
      throw new IllegalArgumentException("pattern is missing for a [pattern_replace] char filter");
    }
    Pattern pattern = Regex.compile(expression, settings.get("flags"));
    String replacement = Objects.requireNonNull(settings.get("replacement", ""));
    return text -> new PatternReplaceCharFilter(pattern, replacement, text);
  }
}
