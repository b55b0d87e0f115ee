package copytaster.ingest.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names of months as wires shorten them, in the languages of their desks. */
final class Months {

  // Of each month the beginnings in English, German, French, Spanish and Portuguese.
  private static final String[] BEGINNINGS = {
    "jan ene",
    "feb fev fév",
    "mar mrz mär",
    "apr avr abr",
    "may mai mei",
    "jun juin",
    "jul juil",
    "aug aou aoû ago",
    "sep set",
    "oct okt out",
    "nov",
    "dec dez déc dic"
  };

  private static final Map<String, Integer> NUMBERS = numbers();

  /** Any of them, as a regular expression. */
  static final String NAMES = String.join("|", NUMBERS.keySet().stream().sorted().toList());

  private Months() {}

  static int number(String name) {
    return NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private static Map<String, Integer> numbers() {
    var numbers = new HashMap<String, Integer>();
    for (int i = 0; i < BEGINNINGS.length; i++) {
      for (var name : BEGINNINGS[i].split(" ", -1)) {
        numbers.put(name, i + 1);
      }
    }
    return Map.copyOf(numbers);
  }
}
