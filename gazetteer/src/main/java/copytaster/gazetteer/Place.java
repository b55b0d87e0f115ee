package copytaster.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A place that may go into the vocabulary.
 *
 * @param id its id
 * @param english its names in English, the canonical one first; none where there is none
 * @param arabic its names in Arabic, likewise; a {@code ?} stands before an ambiguous alias
 * @param flags what it is
 * @param weight whom a shared name is left to: the weightiest
 */
record Place(
    String id, List<String> english, List<String> arabic, List<String> flags, long weight) {

  Place {
    english = List.copyOf(english);
    arabic = List.copyOf(arabic);
    flags = List.copyOf(flags);
  }

  /** Returns it under other names. */
  Place named(List<String> newEnglish, List<String> newArabic) {
    return new Place(id, newEnglish, newArabic, flags, weight);
  }

  /** Returns it with one more flag, unless it has that already. */
  Place flagged(String flag) {
    var more = new LinkedHashSet<>(flags);
    more.add(flag);
    return new Place(id, english, arabic, List.copyOf(more), weight);
  }

  /** Returns it without flags of languages in which it has no name. */
  Place withoutIdleFlags() {
    var useful = new ArrayList<>(flags);
    useful.removeIf(flag -> flag.equals("ambiguous-en") && english.isEmpty());
    useful.removeIf(flag -> flag.equals("ambiguous-ar") && arabic.isEmpty());
    return new Place(id, english, arabic, useful, weight);
  }

  /** Returns whether it has a name at all. */
  boolean isNamed() {
    return !english.isEmpty() || !arabic.isEmpty();
  }

  /** Returns the line of the vocabulary file: cells between tabs, aliases between bars. */
  String line() {
    return String.join(
        "\t",
        id,
        "PLACE",
        name(english),
        aliases(english),
        name(arabic),
        aliases(arabic),
        bars(flags));
  }

  private static String name(List<String> names) {
    return names.isEmpty() ? "" : names.getFirst();
  }

  private static String aliases(List<String> names) {
    return names.isEmpty() ? "" : bars(names.subList(1, names.size()));
  }

  private static String bars(List<String> values) {
    return String.join("|", values);
  }
}
