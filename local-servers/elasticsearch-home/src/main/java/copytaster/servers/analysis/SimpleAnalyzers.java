package copytaster.servers.analysis;

import java.util.Map;
import java.util.function.BiFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.analysis.core.StopAnalyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/**
 * Analyzers of no language. The server itself has them ready made; these are for mappings that
 * define one.
 */
final class SimpleAnalyzers {

  private SimpleAnalyzers() {}

  static Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> providers() {
    return Map.of(
        "keyword", of((_, _) -> new KeywordAnalyzer()),
        "simple", of((_, _) -> new SimpleAnalyzer()),
        "whitespace", of((_, _) -> new WhitespaceAnalyzer()),
        "stop",
            of((environment, settings) ->
                new StopAnalyzer(
                    Analysis.parseStopWords(
                        environment, settings, EnglishAnalyzer.getDefaultStopSet()))));
  }

  private static AnalysisProvider<AnalyzerProvider<? extends Analyzer>> of(
      BiFunction<Environment, Settings, Analyzer> analyzer) {
    return (_, environment, name, settings) ->
        new Provided(name, analyzer.apply(environment, settings));
  }
}
