package copytaster.index.write;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of the index's language fields a text belongs in. */
final class LanguageGroup {

  /** Where texts of a language without its own analysis go, and those whose language is unknown. */
  static final String OTHER = "other";

  private static final Set<String> ANALYSED =
      Set.of("ar", "en", "fr", "de", "es", "it", "pt", "ru", "tr", "fa");

  private LanguageGroup() {}

  /** Returns the group of a BCP 47 tag: its primary language, if the index analyses that. */
  static String of(@Nullable String tag) {
    var language = tag == null ? "" : Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    return ANALYSED.contains(language) ? language : OTHER;
  }
}
