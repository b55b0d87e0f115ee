package copytaster.enrich.entity;

import copytaster.enrich.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What people are called by once their whole name has been said. */
final class Surnames {

  // Folded, as tokens are.
  private static final Set<String> PARTICLES =
      Set.of(
          "ابو", "ابي", "ابن", "بن", "ال", "عبد", "ام", "ولد", "بو", "دي", "فان", "فون", "al", "el",
          "abu", "ibn", "bin", "ben", "bint", "van", "von", "der", "den", "de", "da", "di", "du",
          "le", "la", "del", "ter", "mac", "st", "ould");
  private static final int SHORTEST = 3;

  private Surnames() {}

  /** Returns the surnames of a whole name: with its particles, and without the Latin article. */
  static List<String> of(Tokens name) {
    var surnames = new ArrayList<String>();
    int last = name.size() - 1;
    if (last < 1) {
      return surnames;
    }
    int from = last;
    while (from > 1 && PARTICLES.contains(name.folded(from - 1))) {
      from--;
    }
    if (name.length(last) >= SHORTEST || from < last) {
      surnames.add(name.surface(from, name.size()));
    }
    if (from < last && isArticle(name.folded(last - 1)) && name.length(last) >= SHORTEST) {
      surnames.add(name.word(last));
    }
    return surnames;
  }

  private static boolean isArticle(String particle) {
    return particle.equals("al") || particle.equals("el");
  }
}
