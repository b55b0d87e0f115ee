package copytaster.servers.analysis;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.br.BrazilianStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.common.Strings;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Token filters that stem, and those that keep a token from being stemmed. */
final class StemmingFilters {

  private StemmingFilters() {}

  static Map<String, AnalysisProvider<TokenFilterFactory>> providers() {
    return Map.ofEntries(
        entry("arabic_stem", Filter.plain(ArabicStemFilter::new)),
        entry("brazilian_stem", Filter.plain(BrazilianStemFilter::new)),
        entry("czech_stem", Filter.plain(CzechStemFilter::new)),
        entry("dutch_stem", Filter.plain(Stemmers.named("dutch"))),
        entry("french_stem", Filter.plain(Stemmers.named("french"))),
        entry("german_stem", Filter.plain(GermanStemFilter::new)),
        entry("persian_stem", Filter.plain(PersianStemFilter::new)),
        entry("russian_stem", Filter.plain(Stemmers.named("russian"))),
        entry("keyword_marker", Filter.onlyWith(StemmingFilters::keywordMarker)),
        entry("keyword_repeat", Filter.plain(KeywordRepeatFilter::new)),
        entry("kstem", Filter.plain(KStemFilter::new)),
        entry("porter_stem", Filter.plain(PorterStemFilter::new)),
        entry("snowball", Filter.with(StemmingFilters::snowball)),
        entry("stemmer", Filter.with(StemmingFilters::stemmer)),
        entry("stemmer_override", Filter.onlyWith(StemmingFilters::override)));
  }

  private static UnaryOperator<TokenStream> snowball(Environment environment, Settings settings) {
    String language = settings.get("language", settings.get("name", "English"));
    return tokens -> new SnowballFilter(tokens, Strings.capitalize(language));
  }

  private static UnaryOperator<TokenStream> stemmer(Environment environment, Settings settings) {
    return Stemmers.named(settings.get("language", settings.get("name", "porter")));
  }

  private static UnaryOperator<TokenStream> keywordMarker(
      Environment environment, Settings settings) {
    boolean ignoreCase = settings.getAsBoolean("ignore_case", false);
    String pattern = settings.get("keywords_pattern");
    if (pattern != null) {
      if (settings.get("keywords") != null || settings.get("keywords_path") != null) {
        throw new IllegalArgumentException(
            "cannot specify both `keywords_pattern` and `keywords` or `keywords_path`");
      }
      Pattern compiled = Pattern.compile(pattern);
      return tokens -> new PatternKeywordMarkerFilter(tokens, compiled);
    }
    CharArraySet keywords = Analysis.getWordSet(environment, settings, "keywords");
    if (keywords == null) {
      throw new IllegalArgumentException(
          "keyword filter requires either `keywords`, `keywords_path`,"
              + " or `keywords_pattern` to be configured");
    }
    CharArraySet marked = new CharArraySet(keywords, ignoreCase);
    return tokens -> new SetKeywordMarkerFilter(tokens, marked);
  }

  private static UnaryOperator<TokenStream> override(Environment environment, Settings settings) {
    List<String> rules = Analysis.getWordList(environment, settings, "rules");
    if (rules == null) {
      throw new IllegalArgumentException(
          "stemmer override filter requires either `rules` or `rules_path` to be configured");
    }
    var builder = new StemmerOverrideFilter.Builder(false);
    rules.forEach(rule -> addRule(builder, rule));
    try {
      var map = builder.build();
      return tokens -> new StemmerOverrideFilter(tokens, map);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code running, runs => run}. */
  private static void addRule(StemmerOverrideFilter.Builder builder, String rule) {
    int arrow = rule.indexOf("=>");
    String stem = arrow < 0 ? "" : rule.substring(arrow + 2).strip();
    if (stem.isEmpty() || stem.contains(",")) {
      throw new IllegalArgumentException("Invalid Keyword override Rule:" + rule);
    }
    for (String word : Strings.splitStringByCommaToArray(rule.substring(0, arrow))) {
      if (word.isBlank()) {
        throw new IllegalArgumentException("Invalid Keyword override Rule:" + rule);
      }
      builder.add(word.strip(), stem);
    }
  }
}
