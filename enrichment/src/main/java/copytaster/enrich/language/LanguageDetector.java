package copytaster.enrich.language;

import copytaster.enrich.text.Document;
import copytaster.enrich.text.Tokens;
import java.util.Map;

/**
 * Tells the language of a text: by its script, among Arabic scripts by letters, among Latin and
 * Cyrillic ones by function words, endings and letters, and where these leave it open, by a
 * statistical model. It reads the begin of the text only.
 */
public final class LanguageDetector {

  /** The language of a text of which it cannot be told (BCP 47). */
  public static final String UNKNOWN = "und";

  private static final int MOST_LETTERS = 500;
  private static final int MOST_CHARACTERS_FOR_MODEL = 200;
  // How much a word for the language, of a profile, counts beside the model.
  private static final float WEIGHT_OF_PROFILE = 3;
  private static final double MARGIN = 1.1;

  private final LanguageProfiles profiles;
  private final LanguageModel model;

  /**
   * Makes one.
   *
   * @param profiles the languages that it knows by itself
   * @param model is asked where they leave it open
   */
  public LanguageDetector(LanguageProfiles profiles, LanguageModel model) {
    this.profiles = profiles;
    this.model = model;
  }

  /** Makes one that knows the languages of profiles only, and those of scripts of their own. */
  public LanguageDetector(LanguageProfiles profiles) {
    this(profiles, LanguageModel.none());
  }

  /** Returns the language of an article (BCP 47), {@code und} if it cannot be told. */
  public String detect(Document document) {
    var body = document.body().tokens();
    return detect(body.size() == 0 ? document.headline().tokens() : body);
  }

  /** Returns the language of a text. */
  public String detect(Tokens tokens) {
    return detect(Stretch.all(tokens));
  }

  String detect(Stretch stretch) {
    return detect(stretch, new ScriptCount(stretch, MOST_LETTERS));
  }

  String detect(Stretch stretch, ScriptCount scripts) {
    return switch (scripts.main()) {
      case null -> UNKNOWN;
      case ARABIC -> scripts.arabic().language();
      case HEBREW -> "he";
      case OTHER -> scripts.otherLanguage();
      case LATIN, CYRILLIC -> byWords(stretch);
    };
  }

  LanguageProfiles profiles() {
    return profiles;
  }

  private String byWords(Stretch stretch) {
    var match = new ProfileMatch(profiles, stretch);
    if (match.isSure()) {
      return match.language();
    }
    var ratings = model.rate(stretch.read(MOST_CHARACTERS_FOR_MODEL));
    if (ratings == null) {
      return match.isLikely() ? match.language() : UNKNOWN;
    }
    return mostLikely(ratings, match);
  }

  private static String mostLikely(Map<String, Double> ratings, ProfileMatch match) {
    var best = UNKNOWN;
    double most = 0;
    double second = 0;
    for (var rating : ratings.entrySet()) {
      var language = rating.getKey();
      double value = rating.getValue() * (1 + WEIGHT_OF_PROFILE * match.evidence(language));
      second = Math.max(second, Math.min(most, value));
      best = value > most ? language : best;
      most = Math.max(most, value);
    }
    return most >= second * MARGIN ? best : UNKNOWN;
  }
}
