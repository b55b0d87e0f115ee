package copytaster.gazetteer;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Arabic names of GeoNames, which have marks, remarks and generic words that newspapers have not.
 */
final class ArabicName {

  private static final Pattern MARKS =
      Pattern.compile("[\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c]");
  private static final Pattern REMARK = Pattern.compile("\\(.*?\\)");
  private static final Pattern OTHER_LETTERS = Pattern.compile("[^\u0621-\u064a '-]");
  private static final Set<String> GENERIC =
      Set.of(
          "مدينة", "محافظة", "ولاية", "إمارة", "شعبية", "بلدية", "دائرة", "قضاء", "ناحية", "قرية",
          "مقاطعة", "إقليم", "منطقة", "جمهورية", "كانتون", "أبرشية");

  private static final Set<String> DIRECTIONS = Set.of("شمال", "جنوب", "شرق", "غرب", "وسط");

  private ArabicName() {}

  /** Returns a name without marks and remarks; empty if what is left is not wholly Arabic. */
  static String clean(String name) {
    var clean = REMARK.matcher(MARKS.matcher(letters(name)).replaceAll("")).replaceAll("");
    clean = clean.replaceAll("[,،.]", "").strip().replaceAll("\\s+", " ");
    return OTHER_LETTERS.matcher(clean).find() ? "" : clean;
  }

  /** Returns whether a name begins with a generic word: محافظة حلب. */
  static boolean isGeneric(String name) {
    int space = name.indexOf(' ');
    return space > 0 && GENERIC.contains(name.substring(0, space));
  }

  /** Returns whether a name is that of a place with the direction before it: شمال سيناء. */
  static boolean isPartOfPlace(String name) {
    int space = name.indexOf(' ');
    return space > 0 && DIRECTIONS.contains(name.substring(0, space));
  }

  /** Returns a name without the generic word that it begins with. */
  static String bare(String name) {
    return isGeneric(name) ? name.substring(name.indexOf(' ') + 1) : name;
  }

  /** Returns a name with the article, which some entries lack where the Latin name has it. */
  static String definite(String arabic, String latin) {
    boolean lacks = !arabic.startsWith("ال") && arabic.indexOf(' ') < 0 && !arabic.isEmpty();
    return lacks && LatinName.isDefinite(latin) ? "ال" + arabic : arabic;
  }

  // Persian, Urdu and Kurdish letters that writers of Arabic have no keys for.
  private static String letters(String name) {
    return name.replace('ی', 'ي')
        .replace('ک', 'ك')
        .replace('ە', 'ه')
        .replace('ہ', 'ه')
        .replace('پ', 'ب')
        .replace('چ', 'ج')
        .replace('ڤ', 'ف')
        .replace('گ', 'ك')
        .replace('ژ', 'ج')
        .replace('ٱ', 'ا')
        .replace('–', '-');
  }
}
