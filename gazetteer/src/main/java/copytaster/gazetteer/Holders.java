package copytaster.gazetteer;

import copytaster.enrich.text.TabbedRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Settles who holds a name. A name means one place: what is in the vocabulary already comes first,
 * then the weightiest. Names that are words or people's too are marked as ambiguous.
 */
final class Holders {

  private static final int SHORTEST = 3;
  private static final long FAMOUS = 300_000;
  private static final int ENGLISH = 2;
  private static final int ARABIC = 4;
  private static final String MARKS = "?~";
  private static final String CERTAIN = "!";
  // An ordinary word behind this is a city: مدينة الجديدة.
  private static final String CITY = "مدينة ";

  private final KnownWords words;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> others = new HashSet<>();

  Holders(KnownWords words) {
    this.words = words;
  }

  /** Adds the entities of a file that is in use: its places keep their names. */
  void addKnown(List<TabbedRow> rows) {
    for (var row : rows) {
      ids.add(row.cell(0));
      var keys = row.cell(1).equals("PLACE") ? taken : others;
      addAll(row, ENGLISH, keys);
      addAll(row, ARABIC, keys);
    }
  }

  private static void addAll(TabbedRow row, int column, Set<String> keys) {
    keys.add(Key.of(row.cell(column)));
    row.values(column + 1).forEach(alias -> keys.add(Key.of(alias)));
  }

  /** Returns the ids of what is in use. */
  Set<String> ids() {
    return ids;
  }

  /** Returns whether a place holds the name. */
  boolean isTaken(String name) {
    return taken.contains(Key.of(name));
  }

  /** Returns the places with the names that are left to them, without those that have none. */
  List<Place> settle(List<Place> places) {
    var settled = new ArrayList<Place>();
    for (var place : places) {
      if (!ids.contains(place.id())) {
        var left = settle(place);
        if (left.isNamed()) {
          settled.add(left);
        }
      }
    }
    return settled;
  }

  private Place settle(Place place) {
    var arabic = held(place.arabic(), place.weight());
    arabic.removeIf(name -> !isCertain(name) && words.isParticled(name, taken));
    arabic.replaceAll(name -> isCity(place) && isBareWord(name) ? CITY + name : name);
    arabic.removeIf(name -> !isCertain(name) && words.isWord(name));
    var english = held(place.english(), place.weight());
    boolean hasLost = english.isEmpty() && !arabic.isEmpty() && !place.english().isEmpty();
    var names = hasLost ? place.english().subList(0, 1) : marked(english, place.weight());
    var left = place.named(names, marked(arabic, place.weight()));
    left = hasLost || isAmbiguous(english, place.weight()) ? left.flagged("ambiguous-en") : left;
    left = isAmbiguous(arabic, place.weight()) ? left.flagged("ambiguous-ar") : left;
    return left.withoutIdleFlags();
  }

  private List<String> held(List<String> names, long weight) {
    var held = new ArrayList<String>();
    for (var name : names) {
      var key = Key.of(name);
      boolean isLongEnough = key.length() >= SHORTEST || (key.length() > 1 && weight >= FAMOUS);
      if (isMarked(name) ? !words.isWord(name) : isLongEnough && taken.add(key)) {
        held.add(name);
      }
    }
    return held.stream().allMatch(Holders::isMarked) ? new ArrayList<>() : held;
  }

  private boolean isAmbiguous(List<String> names, long weight) {
    return !names.isEmpty() && isAmbiguous(names.getFirst(), weight);
  }

  private boolean isAmbiguous(String name, long weight) {
    var key = Key.of(name);
    return !isCertain(name)
        && (words.isWord(name)
            || words.isOfSomebody(name)
            || others.contains(key)
            || (key.length() <= SHORTEST && weight < FAMOUS));
  }

  private List<String> marked(List<String> names, long weight) {
    var marked = new ArrayList<String>();
    for (var name : names) {
      boolean isAlias = !marked.isEmpty() && !isMarked(name);
      marked.add(isAlias && isAmbiguous(name, weight) ? "?" + name : withoutBang(name));
    }
    return marked;
  }

  private boolean isBareWord(String name) {
    return !isMarked(name) && !isCertain(name) && words.isWord(name);
  }

  private static boolean isCertain(String name) {
    return name.startsWith(CERTAIN);
  }

  private static String withoutBang(String name) {
    return isCertain(name) ? name.substring(CERTAIN.length()) : name;
  }

  private static boolean isCity(Place place) {
    return place.flags().contains("city");
  }

  private static boolean isMarked(String name) {
    return MARKS.indexOf(name.charAt(0)) >= 0;
  }
}
