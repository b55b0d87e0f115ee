package copytaster.enrich.language;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The scripts of letters, as far as they say something of the language. */
enum Script {
  LATIN,
  ARABIC,
  CYRILLIC,
  HEBREW,
  OTHER;

  private static final Map<Character.UnicodeScript, String> LANGUAGES =
      Map.ofEntries(
          Map.entry(Character.UnicodeScript.GREEK, "el"),
          Map.entry(Character.UnicodeScript.HIRAGANA, "ja"),
          Map.entry(Character.UnicodeScript.KATAKANA, "ja"),
          Map.entry(Character.UnicodeScript.HAN, "zh"),
          Map.entry(Character.UnicodeScript.HANGUL, "ko"),
          Map.entry(Character.UnicodeScript.DEVANAGARI, "hi"),
          Map.entry(Character.UnicodeScript.BENGALI, "bn"),
          Map.entry(Character.UnicodeScript.GUJARATI, "gu"),
          Map.entry(Character.UnicodeScript.GURMUKHI, "pa"),
          Map.entry(Character.UnicodeScript.TAMIL, "ta"),
          Map.entry(Character.UnicodeScript.TELUGU, "te"),
          Map.entry(Character.UnicodeScript.KANNADA, "kn"),
          Map.entry(Character.UnicodeScript.MALAYALAM, "ml"),
          Map.entry(Character.UnicodeScript.SINHALA, "si"),
          Map.entry(Character.UnicodeScript.THAI, "th"),
          Map.entry(Character.UnicodeScript.LAO, "lo"),
          Map.entry(Character.UnicodeScript.KHMER, "km"),
          Map.entry(Character.UnicodeScript.MYANMAR, "my"),
          Map.entry(Character.UnicodeScript.ARMENIAN, "hy"),
          Map.entry(Character.UnicodeScript.GEORGIAN, "ka"),
          Map.entry(Character.UnicodeScript.ETHIOPIC, "am"),
          Map.entry(Character.UnicodeScript.THAANA, "dv"),
          Map.entry(Character.UnicodeScript.SYRIAC, "syr"));

  /** Returns the script of a character; null if it is no letter of any. */
  static @Nullable Script of(char c) {
    if (!Character.isLetter(c)) {
      return null;
    }
    if (c < 0x250 || (c >= 0x1e00 && c < 0x1f00)) {
      return LATIN;
    }
    if (c >= 0x400 && c < 0x530) {
      return CYRILLIC;
    }
    if (c >= 0x590 && c < 0x600) {
      return HEBREW;
    }
    return isArabic(c) ? ARABIC : OTHER;
  }

  /** Returns the language that a letter of another script is most often of, {@code und} if none. */
  static String languageOf(char c) {
    return LANGUAGES.getOrDefault(Character.UnicodeScript.of(c), LanguageDetector.UNKNOWN);
  }

  private static boolean isArabic(char c) {
    return (c >= 0x600 && c < 0x700)
        || (c >= 0x750 && c < 0x780)
        || (c >= 0x8a0 && c < 0x900)
        || (c >= 0xfb50 && c < 0xff00);
  }
}
