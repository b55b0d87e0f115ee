package copytaster.servers.analysis;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.TokenizerFactory;

/** Tokenizers that cut every run of the wanted characters into pieces of some sizes. */
final class NgramTokenizers {

  private static final Pattern PUNCTUATION = Pattern.compile("\\p{P}");
  private static final Pattern SYMBOL = Pattern.compile("\\p{S}");
  private static final Map<String, IntPredicate> KINDS =
      Map.ofEntries(
          entry("letter", Character::isLetter),
          entry("digit", Character::isDigit),
          entry("whitespace", Character::isWhitespace),
          entry("punctuation", c -> PUNCTUATION.matcher(Character.toString(c)).matches()),
          entry("symbol", c -> SYMBOL.matcher(Character.toString(c)).matches()));

  private NgramTokenizers() {}

  static TokenizerFactory all(
      IndexSettings index, Environment environment, String name, Settings settings) {
    int min = settings.getAsInt("min_gram", 1);
    int max = settings.getAsInt("max_gram", 2);
    NgramLimit.check(index, min, max);
    IntPredicate wanted = wanted(settings);
    return TokenizerFactory.newFactory(
        name,
        () ->
            new NGramTokenizer(min, max) {
              @Override
              protected boolean isTokenChar(int c) {
                return wanted.test(c);
              }
            });
  }

  static TokenizerFactory edge(
      IndexSettings index, Environment environment, String name, Settings settings) {
    int min = settings.getAsInt("min_gram", 1);
    int max = settings.getAsInt("max_gram", 2);
    IntPredicate wanted = wanted(settings);
    return TokenizerFactory.newFactory(
        name,
        () ->
            new EdgeNGramTokenizer(min, max) {
              @Override
              protected boolean isTokenChar(int c) {
                return wanted.test(c);
              }
            });
  }

  /** Any character, when the mapping names no kinds. */
  private static IntPredicate wanted(Settings settings) {
    List<String> kinds = settings.getAsList("token_chars");
    return kinds.stream().map(NgramTokenizers::kind).reduce(IntPredicate::or).orElse(_ -> true);
  }

  private static IntPredicate kind(String name) {
    IntPredicate kind = KINDS.get(name.toLowerCase(Locale.ROOT).trim());
    if (kind == null) {
      throw new IllegalArgumentException("Unknown token type: '" + name + "'");
    }
    return kind;
  }
}
