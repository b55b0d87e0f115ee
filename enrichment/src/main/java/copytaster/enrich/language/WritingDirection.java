package copytaster.enrich.language;

import copytaster.article.Direction;
import java.util.Locale;
import java.util.Set;

/** The direction that a language is written in. */
public final class WritingDirection {

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of(
          "ar", "fa", "ur", "ps", "ckb", "he", "yi", "sd", "ug", "dv", "syr", "arc", "apc", "arz", "pnb");
  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Hebr", "Syrc", "Thaa");

  private WritingDirection() {}

  /** Returns the direction of a language (BCP 47); its script, where the tag has one, decides. */
  public static Direction of(String language) {
    var locale = Locale.forLanguageTag(language);
    boolean isRightToLeft =
        locale.getScript().isEmpty()
            ? RIGHT_TO_LEFT.contains(locale.getLanguage())
            : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
    return isRightToLeft ? Direction.RTL : Direction.LTR;
  }
}
