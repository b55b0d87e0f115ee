package copytaster.servers.analysis;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.classic.ClassicTokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizer;
import org.apache.lucene.analysis.path.PathHierarchyTokenizer;
import org.apache.lucene.analysis.path.ReversePathHierarchyTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.th.ThaiTokenizer;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** What cuts a text into tokens; the server itself has only {@code standard}. */
final class Tokenizers {

  private static final int BUFFER = 256;
  private static final int PATH_BUFFER = 1024;

  private Tokenizers() {}

  static Map<String, AnalysisProvider<TokenizerFactory>> providers() {
    return Map.ofEntries(
        entry("classic", with(Tokenizers::classic)),
        entry("edge_ngram", NgramTokenizers::edge),
        entry("keyword", with(Tokenizers::keyword)),
        entry("letter", with(_ -> LetterTokenizer::new)),
        entry("ngram", NgramTokenizers::all),
        entry("path_hierarchy", with(Tokenizers::pathHierarchy)),
        entry("pattern", with(Tokenizers::pattern)),
        entry("thai", with(_ -> ThaiTokenizer::new)),
        entry("uax_url_email", with(Tokenizers::urlEmail)),
        entry("whitespace", with(Tokenizers::whitespace)));
  }

  private static AnalysisProvider<TokenizerFactory> with(
      Function<Settings, Supplier<Tokenizer>> reading) {
    return (_, _, name, settings) -> TokenizerFactory.newFactory(name, reading.apply(settings));
  }

  private static Supplier<Tokenizer> classic(Settings settings) {
    int longest = maxTokenLength(settings);
    return () -> {
      var tokenizer = new ClassicTokenizer();
      tokenizer.setMaxTokenLength(longest);
      return tokenizer;
    };
  }

  private static Supplier<Tokenizer> keyword(Settings settings) {
    int buffer = settings.getAsInt("buffer_size", BUFFER);
    return () -> new KeywordTokenizer(buffer);
  }

  private static Supplier<Tokenizer> pathHierarchy(Settings settings) {
    char delimiter = oneCharacter(settings, "delimiter", "/");
    char replacement = oneCharacter(settings, "replacement", Character.toString(delimiter));
    int buffer = settings.getAsInt("buffer_size", PATH_BUFFER);
    int skip = settings.getAsInt("skip", 0);
    if (settings.getAsBoolean("reverse", false)) {
      return () -> new ReversePathHierarchyTokenizer(buffer, delimiter, replacement, skip);
    }
    return () -> new PathHierarchyTokenizer(buffer, delimiter, replacement, skip);
  }

  private static Supplier<Tokenizer> pattern(Settings settings) {
    Pattern pattern = Regex.compile(settings.get("pattern", "\\W+"), settings.get("flags"));
    int group = settings.getAsInt("group", -1);
    return () -> new PatternTokenizer(pattern, group);
  }

  private static Supplier<Tokenizer> urlEmail(Settings settings) {
    int longest = maxTokenLength(settings);
    return () -> {
      var tokenizer = new UAX29URLEmailTokenizer();
      tokenizer.setMaxTokenLength(longest);
      return tokenizer;
    };
  }

  private static Supplier<Tokenizer> whitespace(Settings settings) {
    int longest = maxTokenLength(settings);
    return () ->
        new WhitespaceTokenizer(WhitespaceTokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, longest);
  }

  private static int maxTokenLength(Settings settings) {
    return settings.getAsInt("max_token_length", StandardAnalyzer.DEFAULT_MAX_TOKEN_LENGTH);
  }

  private static char oneCharacter(Settings settings, String name, String otherwise) {
    String value = settings.get(name, otherwise);
    if (value.length() != 1) {
      throw new IllegalArgumentException(
          name + " must be a one char value, but was [" + value + "]");
    }
    return value.charAt(0);
  }
}
