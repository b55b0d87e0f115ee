package copytaster.enrich.language;

import copytaster.enrich.text.Document;
import copytaster.enrich.text.Tokens;

/**
 * Tells the language of a text: by its script, among Arabic scripts by letters, among Latin and
 * Cyrillic ones by function words, endings and letters. It reads the begin of the text only.
 */
public final class LanguageDetector {

  /** The language of a text of which it cannot be told (BCP 47). */
  public static final String UNKNOWN = "und";

  private static final int MOST_LETTERS = 500;

  private final LanguageProfiles profiles;

  /** Makes one for languages. */
  public LanguageDetector(LanguageProfiles profiles) {
    this.profiles = profiles;
  }

  /** Returns the language of an article (BCP 47), {@code und} if it cannot be told. */
  public String detect(Document document) {
    var body = document.body().tokens();
    return detect(body.size() == 0 ? document.headline().tokens() : body);
  }

  /** Returns the language of a text. */
  public String detect(Tokens tokens) {
    var scripts = new ScriptCount(tokens.text().original(), MOST_LETTERS);
    return switch (scripts.main()) {
      case null -> UNKNOWN;
      case ARABIC -> scripts.arabic().language();
      case HEBREW -> "he";
      case OTHER -> scripts.otherLanguage();
      case LATIN, CYRILLIC -> new ProfileMatch(profiles, tokens).language();
    };
  }
}
