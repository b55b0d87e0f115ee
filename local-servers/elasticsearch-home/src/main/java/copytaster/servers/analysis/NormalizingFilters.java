package copytaster.servers.analysis;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.bn.BengaliNormalizationFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.ckb.SoraniNormalizationFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishLowerCaseFilter;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.ScandinavianFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.ScandinavianNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.sr.SerbianNormalizationFilter;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/** Token filters that fold one spelling into another, and may stand in a normalizer. */
final class NormalizingFilters {

  /** What a mapping gets that names {@code elision} without defining it. */
  static final PreConfiguredTokenFilter FRENCH_ELISION =
      PreConfiguredTokenFilter.singleton(
          "elision", true, tokens -> new ElisionFilter(tokens, FrenchAnalyzer.DEFAULT_ARTICLES));

  private NormalizingFilters() {}

  static Map<String, AnalysisProvider<TokenFilterFactory>> providers() {
    return Map.ofEntries(
        entry("arabic_normalization", Filter.normalizing(ArabicNormalizationFilter::new)),
        entry("asciifolding", Filter.normalizingWith(NormalizingFilters::asciiFolding)),
        entry("bengali_normalization", Filter.normalizing(BengaliNormalizationFilter::new)),
        entry("cjk_width", Filter.normalizing(CJKWidthFilter::new)),
        entry("decimal_digit", Filter.normalizing(DecimalDigitFilter::new)),
        entry("elision", needsSettings(NormalizingFilters::elision)),
        entry("german_normalization", Filter.normalizing(GermanNormalizationFilter::new)),
        entry("hindi_normalization", Filter.normalizing(HindiNormalizationFilter::new)),
        entry("indic_normalization", Filter.normalizing(IndicNormalizationFilter::new)),
        entry("lowercase", Filter.normalizingWith(NormalizingFilters::lowercase)),
        entry("pattern_replace", needsSettings(NormalizingFilters::patternReplace)),
        entry("persian_normalization", Filter.normalizing(PersianNormalizationFilter::new)),
        entry("scandinavian_folding", Filter.normalizing(ScandinavianFoldingFilter::new)),
        entry(
            "scandinavian_normalization", Filter.normalizing(ScandinavianNormalizationFilter::new)),
        entry("serbian_normalization", Filter.normalizing(SerbianNormalizationFilter::new)),
        entry("sorani_normalization", Filter.normalizing(SoraniNormalizationFilter::new)),
        entry("trim", Filter.normalizing(TrimFilter::new)),
        entry("uppercase", Filter.normalizing(UpperCaseFilter::new)));
  }

  private static AnalysisProvider<TokenFilterFactory> needsSettings(Filter.Reading reading) {
    return AnalysisPlugin.requiresAnalysisSettings(Filter.normalizingWith(reading));
  }

  private static UnaryOperator<TokenStream> asciiFolding(
      Environment environment, Settings settings) {
    boolean preserve = settings.getAsBoolean("preserve_original", false);
    return tokens -> new ASCIIFoldingFilter(tokens, preserve);
  }

  private static UnaryOperator<TokenStream> elision(Environment environment, Settings settings) {
    CharArraySet articles = Analysis.parseArticles(environment, settings);
    if (articles == null) {
      throw new IllegalArgumentException(
          "elision filter requires [articles] or [articles_path] setting");
    }
    return tokens -> new ElisionFilter(tokens, articles);
  }

  private static UnaryOperator<TokenStream> lowercase(Environment environment, Settings settings) {
    String language = settings.get("language", "");
    return switch (language) {
      case "" -> LowerCaseFilter::new;
      case "greek" -> GreekLowerCaseFilter::new;
      case "irish" -> IrishLowerCaseFilter::new;
      case "turkish" -> TurkishLowerCaseFilter::new;
      default ->
          throw new IllegalArgumentException(
              "language [" + language + "] not supported for lower case");
    };
  }

  private static UnaryOperator<TokenStream> patternReplace(
      Environment environment, Settings settings) {
    String expression = settings.get("pattern");
    if (expression == null) {
      throw new IllegalArgumentException("pattern is missing for a [pattern_replace] token filter");
    }
    Pattern pattern = Regex.compile(expression, settings.get("flags"));
    String replacement = Objects.requireNonNull(settings.get("replacement", ""));
    boolean all = settings.getAsBoolean("all", true);
    return tokens -> new PatternReplaceFilter(tokens, pattern, replacement, all);
  }
}
