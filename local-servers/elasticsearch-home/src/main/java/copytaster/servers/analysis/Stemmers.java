package copytaster.servers.analysis;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.br.BrazilianStemFilter;
import org.apache.lucene.analysis.ckb.SoraniStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanMinimalStemFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.gl.GalicianMinimalStemFilter;
import org.apache.lucene.analysis.gl.GalicianStemFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.no.NorwegianMinimalStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseMinimalStemFilter;
import org.apache.lucene.analysis.pt.PortugueseStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.sv.SwedishMinimalStemFilter;
import org.elasticsearch.common.Strings;

/** What the {@code stemmer} filter does for each of its languages. */
final class Stemmers {

  /** Lucene's flag for one of Norway's two written languages, which it does not publish. */
  private static final int NYNORSK = 2;

  private static final Map<String, UnaryOperator<TokenStream>> BY_LANGUAGE =
      Map.ofEntries(
          entry("arabic", ArabicStemFilter::new),
          entry("bengali", BengaliStemFilter::new),
          entry("brazilian", BrazilianStemFilter::new),
          entry("bulgarian", BulgarianStemFilter::new),
          entry("czech", CzechStemFilter::new),
          entry("english", PorterStemFilter::new),
          entry("light_english", KStemFilter::new),
          entry("minimal_english", EnglishMinimalStemFilter::new),
          entry("possessive_english", EnglishPossessiveFilter::new),
          entry("porter", PorterStemFilter::new),
          entry("porter2", snowball("English")),
          entry("light_finnish", FinnishLightStemFilter::new),
          entry("light_french", FrenchLightStemFilter::new),
          entry("minimal_french", FrenchMinimalStemFilter::new),
          entry("galician", GalicianStemFilter::new),
          entry("minimal_galician", GalicianMinimalStemFilter::new),
          entry("german2", snowball("German")),
          entry("light_german", GermanLightStemFilter::new),
          entry("minimal_german", GermanMinimalStemFilter::new),
          entry("greek", GreekStemFilter::new),
          entry("hindi", HindiStemFilter::new),
          entry("light_hungarian", HungarianLightStemFilter::new),
          entry("indonesian", IndonesianStemFilter::new),
          entry("light_italian", ItalianLightStemFilter::new),
          entry("latvian", LatvianStemFilter::new),
          entry("light_norwegian", NorwegianLightStemFilter::new),
          entry("light_nynorsk", tokens -> new NorwegianLightStemFilter(tokens, NYNORSK)),
          entry("minimal_norwegian", NorwegianMinimalStemFilter::new),
          entry("minimal_nynorsk", tokens -> new NorwegianMinimalStemFilter(tokens, NYNORSK)),
          entry("persian", PersianStemFilter::new),
          entry("light_portuguese", PortugueseLightStemFilter::new),
          entry("minimal_portuguese", PortugueseMinimalStemFilter::new),
          entry("portuguese_rslp", PortugueseStemFilter::new),
          entry("light_russian", RussianLightStemFilter::new),
          entry("sorani", SoraniStemFilter::new),
          entry("light_spanish", SpanishLightStemFilter::new),
          entry("spanish_plural", SpanishPluralStemFilter::new),
          entry("light_swedish", SwedishLightStemFilter::new),
          entry("minimal_swedish", SwedishMinimalStemFilter::new));

  private Stemmers() {}

  /** A language that has no stemmer of its own gets Snowball's, as in stock Elasticsearch. */
  static UnaryOperator<TokenStream> named(String language) {
    var own = BY_LANGUAGE.get(language.toLowerCase(Locale.ROOT));
    return own == null ? snowball(Strings.capitalize(language)) : own;
  }

  private static UnaryOperator<TokenStream> snowball(String name) {
    return tokens -> new SnowballFilter(tokens, name);
  }
}
