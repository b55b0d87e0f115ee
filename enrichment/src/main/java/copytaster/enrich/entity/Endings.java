package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.WordHash;

/** How unknown words in Latin script end, which tells surnames from towns and companies. */
final class Endings {

  private static final int SHORTEST_REST = 2;
  private static final int LONGEST = 7;
  private static final int SHORTEST = 2;
  private static final HashIndex PEOPLE =
      WordHash.indexOfLine(
          """
          ov ova eva enko vich vic ovic ski sky ska skaya shvili dze sson dottir oglu escu \
          poulos idis akis adis ez inho ella etti elli nen wicz czyk czak mann ckis aitis \
          auskas iene kov lev yan nov sen stein berg man ngton kis rez\
          """);
  private static final HashIndex PLACES =
      WordHash.indexOfLine(
          """
          ville burg burgh town stan grad abad pur shire borough stadt dorf heim minster \
          polis hafen vik fjord koy istan nagar gorod bridge haven mouth brueck brunn \
          kirchen field\
          """);
  private static final HashIndex FIRMS =
      WordHash.indexOfLine(
          """
          bank banca banco com tech soft corp gaz gas neft oil tel telecom telekom air jet \
          pharm pharma chem vision media news net fin invest trans kredit credit steel \
          motors motor electric systems group power energo energia petrol auto tronics \
          tron tek cell wave works works metal plast bev pack lux\
          """);

  private static final HashIndex WORDS =
      WordHash.indexOfLine(
          """
          ed ing ly tion tions sion sions ment ments ness ity ities ism ists\
          """);

  private Endings() {}

  /** Returns whether a word ends as ordinary English words do, and names seldom. */
  static boolean isOfWords(Reading reading, int at) {
    return has(reading, at, WORDS);
  }

  /** Returns whether a word ends as names of a type do. */
  static boolean isOf(Reading reading, int at, EntityType type) {
    var endings = type == EntityType.PERSON ? PEOPLE : type == EntityType.PLACE ? PLACES : FIRMS;
    return has(reading, at, endings);
  }

  private static boolean has(Reading reading, int at, HashIndex endings) {
    int longest = Math.min(LONGEST, reading.tokens().length(at) - SHORTEST_REST);
    for (int length = SHORTEST; length <= longest; length++) {
      if (endings.contains(reading.tokens().hashOfEnd(at, length))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a capital stands within a word, as in WorldCom, and not as in McDonald. */
  static boolean hasInnerCapital(Reading reading, int at) {
    var tokens = reading.tokens();
    int begin = tokens.begin(at);
    for (int i = begin + 1; i < tokens.end(at); i++) {
      if (Character.isUpperCase(tokens.text().originalCharAt(i))
          && Character.isLowerCase(tokens.text().originalCharAt(i - 1))) {
        return i > begin + 2 && !tokens.startsWith(at, "mac") && !tokens.startsWith(at, "fitz");
      }
    }
    return false;
  }
}
