package copytaster.enrich.language;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Weighs what the wire says of the language against what the text shows. */
public final class DeclaredLanguage {

  // Codes of one language, or of its varieties, which a text alone does not tell apart.
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("arb", "ar"),
          Map.entry("apc", "ar"),
          Map.entry("arz", "ar"),
          Map.entry("ary", "ar"),
          Map.entry("pes", "fa"),
          Map.entry("prs", "fa"),
          Map.entry("pbt", "ps"),
          Map.entry("ku", "ckb"),
          Map.entry("nb", "da"),
          Map.entry("nn", "da"),
          Map.entry("no", "da"),
          Map.entry("bs", "hr"),
          Map.entry("sh", "hr"),
          Map.entry("sr", "hr"),
          Map.entry("fil", "tl"),
          Map.entry("ms", "id"));

  private DeclaredLanguage() {}

  /** Returns the declared language where the text does not contradict it, else the detected one. */
  public static String orDetected(@Nullable String declared, String detected) {
    var language = language(declared);
    return declared == null || language.isEmpty() || isContradicted(declared, detected)
        ? detected
        : LanguageTag.normalized(declared);
  }

  /** Returns whether the text shows another language than the wire says. */
  public static boolean isContradicted(@Nullable String declared, String detected) {
    var language = language(declared);
    return !language.isEmpty()
        && !detected.equals(LanguageDetector.UNKNOWN)
        && !same(language).equals(same(detected));
  }

  // Empty where the wire says nothing, "und", or what is no language.
  private static String language(@Nullable String declared) {
    var language = declared == null ? "" : LanguageTag.language(declared);
    return language.equals(LanguageDetector.UNKNOWN) ? "" : language;
  }

  private static String same(String language) {
    return SAME.getOrDefault(language, language);
  }
}
