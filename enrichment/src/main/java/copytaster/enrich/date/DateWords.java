package copytaster.enrich.date;

import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.WordHash;

/** The words that stand in and beside dates. */
final class DateWords {

  /** Between day and month, or month and year. */
  static final HashIndex OF = index("من", "of", "شهر", "the");

  /** Before a year. */
  static final HashIndex YEAR = index("عام", "العام", "سنة", "لعام", "لسنة", "بعام", "وعام");

  /** Before a year in English: only with four digits behind. */
  static final HashIndex IN =
      index("in", "since", "until", "year", "في", "منذ", "حتى", "وفي", "ومنذ");

  /** Behind a month: this year's, or the one nearest. */
  static final HashIndex THIS = index("الحالي", "الجاري");

  /** Behind a month: the last one that is over. */
  static final HashIndex LAST = index("الماضي", "المنصرم", "الفائت");

  /** Behind a month: the next one. */
  static final HashIndex NEXT = index("المقبل", "القادم");

  /** Behind a year that is not of this calendar. */
  static final HashIndex HIJRI = index("هـ", "هجري", "هجرية", "للهجرة");

  /** For the first day of a month. */
  static final HashIndex FIRST = index("الأول", "مطلع");

  /** Behind a day in English, apart or written together with it. */
  static final HashIndex ORDINALS = index("st", "nd", "rd", "th");

  private DateWords() {}

  private static HashIndex index(String... words) {
    var index = new HashIndex();
    for (var word : words) {
      index.put(WordHash.of(word), 1);
    }
    return index;
  }
}
