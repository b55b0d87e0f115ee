package copytaster.enrich.date;

import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.PhraseTable;
import copytaster.enrich.text.Tokens;
import copytaster.enrich.text.WordFlag;
import java.util.List;

/**
 * The names of the months: in English, and in Arabic as they are called in the Levant and Iraq, in
 * Egypt and the Gulf, in Algeria and Tunisia, and in Morocco.
 */
final class MonthNames {

  private static final List<String> NAMES =
      List.of(
          "January,Jan,كانون الثاني,كانون ثاني,يناير,جانفي",
          "February,Feb,شباط,فبراير,فيفري",
          "March,Mar,آذار,مارس",
          "April,Apr,نيسان,أبريل,أفريل",
          "May,أيار,مايو,ماي",
          "June,Jun,حزيران,يونيو,يونيه,جوان",
          "July,Jul,تموز,يوليو,يوليه,يوليوز,جويلية",
          "August,Aug,آب,أغسطس,أوت,غشت",
          "September,Sept,Sep,أيلول,سبتمبر,شتنبر",
          "October,Oct,تشرين الأول,تشرين أول,أكتوبر",
          "November,Nov,تشرين الثاني,تشرين ثاني,نوفمبر,نونبر",
          "December,Dec,كانون الأول,كانون أول,ديسمبر,دجنبر");

  private final PhraseTable<Integer> phrases;

  /** Makes the table, and adds its words to those that are known. */
  MonthNames(HashIndex words) {
    phrases = new PhraseTable<>(words, WordFlag.DATE);
    for (int month = 1; month <= NAMES.size(); month++) {
      for (var name : NAMES.get(month - 1).split(",", -1)) {
        phrases.add(Tokens.of(name), month);
      }
    }
  }

  PhraseTable<Integer> phrases() {
    return phrases;
  }
}
