package copytaster.servers.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/**
 * A token filter made of one of Lucene's.
 *
 * @param name as the mapping has it
 * @param chain puts Lucene's filter behind what comes before it
 */
record Filter(String name, UnaryOperator<TokenStream> chain) implements TokenFilterFactory {

  /** Reads the settings of a filter once, when the index is opened. */
  @FunctionalInterface
  interface Reading {
    UnaryOperator<TokenStream> read(Environment environment, Settings settings);
  }

  /**
   * A filter that changes characters only, so that a normalizer may have it too.
   *
   * @param name as the mapping has it
   * @param chain puts Lucene's filter behind what comes before it
   */
  record Normalizing(String name, UnaryOperator<TokenStream> chain)
      implements NormalizingTokenFilterFactory {

    @Override
    public TokenStream create(TokenStream tokens) {
      return chain.apply(tokens);
    }
  }

  @Override
  public TokenStream create(TokenStream tokens) {
    return chain.apply(tokens);
  }

  static AnalysisProvider<TokenFilterFactory> plain(UnaryOperator<TokenStream> chain) {
    return (_, _, name, _) -> new Filter(name, chain);
  }

  static AnalysisProvider<TokenFilterFactory> with(Reading reading) {
    return (_, environment, name, settings) ->
        new Filter(name, reading.read(environment, settings));
  }

  /** For a filter that means nothing without settings: it can only be used when it is defined. */
  static AnalysisProvider<TokenFilterFactory> onlyWith(Reading reading) {
    return AnalysisPlugin.requiresAnalysisSettings(with(reading));
  }

  static AnalysisProvider<TokenFilterFactory> normalizing(UnaryOperator<TokenStream> chain) {
    return (_, _, name, _) -> new Normalizing(name, chain);
  }

  static AnalysisProvider<TokenFilterFactory> normalizingWith(Reading reading) {
    return (_, environment, name, settings) ->
        new Normalizing(name, reading.read(environment, settings));
  }
}
