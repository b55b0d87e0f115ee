package copytaster.enrich.language;

import copytaster.article.Direction;
import java.util.Locale;
import java.util.Set;

/** The direction that a language is written in. */
public final class WritingDirection {

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of(
          "ar", "fa", "ur", "ps", "ckb", "he", "yi", "sd", "ug", "dv", "syr", "arc", "apc", "arz",
          "pnb");
  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Hebr", "Syrc", "Thaa");

  private WritingDirection() {}

  /** Returns the direction of a language (BCP 47); its script, where the tag has one, decides. */
  public static Direction of(String language) {
    // Only a longer tag may name a script.
    var script = language.length() > 3 ? Locale.forLanguageTag(language).getScript() : "";
    boolean isRightToLeft =
        script.isEmpty()
            ? RIGHT_TO_LEFT.contains(LanguageTag.language(language))
            : RIGHT_TO_LEFT_SCRIPTS.contains(script);
    return isRightToLeft ? Direction.RTL : Direction.LTR;
  }
}
