package copytaster.enrich.entity;

import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.Passage;
import copytaster.enrich.text.Tokens;
import copytaster.enrich.text.WordHash;

/**
 * Words that stand before the name of a place and are no part of it: what it is (محافظة حلب), where
 * in it (شمال حلب), the preposition (في حلب).
 */
final class PlaceWords {

  private static final HashIndex GENERIC =
      WordHash.index(
          "دولة", "مدينة", "محافظة", "ولاية", "إقليم", "مقاطعة", "إمارة", "منطقة", "بلدة", "قرية",
          "بلدية", "قضاء", "ناحية", "حي", "مخيم", "ميناء", "نهر", "جزيرة", "هضبة", "مرتفعات",
          "صحراء", "سهل", "كانتون", "شعبية", "العاصمة", "جهة");
  private static final HashIndex BEFORE =
      WordHash.index(
          "في", "إلى", "من", "وفي", "وإلى", "ومن", "شمال", "شمالي", "جنوب", "جنوبي", "شرق", "شرقي",
          "غرب", "غربي", "وسط", "قرب", "نحو", "باتجاه", "محيط", "ريف", "ضاحية", "ضواحي", "عاصمة",
          "in", "to", "from", "at", "near", "outside", "around");

  private PlaceWords() {}

  /** Returns whether a word says what kind of place the next one names. */
  static boolean isGeneric(long word) {
    return GENERIC.contains(word);
  }

  /** Returns whether what stands before a token says that a place is named by it. */
  static boolean announce(Passage passage, int at) {
    return passage.tokens().gap(at) == Tokens.SPACE
        && (announces(passage.tokens().hash(at - 1)) || announces(passage.prefixes().rest(at - 1)));
  }

  private static boolean announces(long word) {
    return GENERIC.contains(word) || BEFORE.contains(word);
  }
}
