package copytaster.gazetteer;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/** Latin names of GeoNames, many of them scholarly transcriptions, as newspapers write them. */
final class LatinName {

  private static final Pattern COMBINING = Pattern.compile("\\p{M}");
  private static final Pattern TRANSCRIBED = Pattern.compile("[ĀāĪīŪūḨḩḐḑŢţŞş‘’ʼ`̧̱]");
  private static final Pattern APOSTROPHES = Pattern.compile("[‘’ʼ`]");
  private static final Pattern GENERIC =
      Pattern.compile(
          " (District|Governorate|Province|Prefecture|Region|County|City and County)$"
              + "|^The |^(State|Province|Canton|Special Region|Republic) of ");
  private static final Pattern UNFIT = Pattern.compile("[\\d(),/]| - |^City Center$");
  private static final Pattern ARTICLE =
      Pattern.compile("^(Al|Ar|As|Ash|At|Ath|Ad|Adh|An|Az|El)[ -]");
  // Where a letter with a cedilla or macron is the letter that newspapers print.
  private static final Set<String> OWN_LETTERS = Set.of("TR", "AZ", "RO", "MD", "LV", "LT", "TM");

  // Where an apostrophe is a soft sign, which newspapers leave out.
  private static final Set<String> FROM_CYRILLIC = Set.of("RU", "UA", "BY", "KZ", "KG", "BG");

  private LatinName() {}

  /** Returns a name as newspapers write it; empty if it is no name that they would. */
  static String clean(String name, String country) {
    var clean = GENERIC.matcher(name).replaceAll("").strip();
    return UNFIT.matcher(clean).find() ? "" : plain(clean, country);
  }

  /** Returns a name without the signs of a transcription. */
  static String plain(String name, String country) {
    boolean isTranscribed = !OWN_LETTERS.contains(country) && TRANSCRIBED.matcher(name).find();
    if (!isTranscribed) {
      return name.replace("’", FROM_CYRILLIC.contains(country) ? "" : "'");
    }
    var decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    return APOSTROPHES.matcher(COMBINING.matcher(decomposed).replaceAll("")).replaceAll("");
  }

  /** Returns whether a name begins with the Arabic article. */
  static boolean isDefinite(String name) {
    return ARTICLE.matcher(name).find();
  }
}
