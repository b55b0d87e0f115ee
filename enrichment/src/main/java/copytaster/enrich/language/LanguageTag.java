package copytaster.enrich.language;

import java.util.Locale;
import java.util.Set;

/** What a language tag (BCP 47) says; most are plain codes, which need not be taken apart. */
final class LanguageTag {

  private static final Set<String> OLD = Set.of("iw", "in", "ji");

  private LanguageTag() {}

  /** Returns the language of a tag, empty or {@code und} if it has none. */
  static String language(String tag) {
    return isPlain(tag) ? tag : Locale.forLanguageTag(tag).getLanguage();
  }

  /** Returns a tag in its usual spelling. */
  static String normalized(String tag) {
    return isPlain(tag) ? tag : Locale.forLanguageTag(tag).toLanguageTag();
  }

  // Two or three small letters, but for the old codes of Hebrew, Indonesian and Yiddish.
  private static boolean isPlain(String tag) {
    return (tag.length() == 2 || tag.length() == 3)
        && isSmall(tag.charAt(0))
        && isSmall(tag.charAt(1))
        && isSmall(tag.charAt(tag.length() - 1))
        && !OLD.contains(tag);
  }

  private static boolean isSmall(char letter) {
    return letter >= 'a' && letter <= 'z';
  }
}
