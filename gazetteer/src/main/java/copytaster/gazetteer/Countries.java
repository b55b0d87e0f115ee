package copytaster.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Chooses the countries and territories of ISO 3166 that the vocabulary lacks, named by CLDR. */
final class Countries {

  private static final Locale ARABIC = Locale.of("ar");

  private Countries() {}

  /** Returns them, without those whose id is known. */
  static List<Place> of(Set<String> known) {
    var places = new ArrayList<Place>();
    for (var code : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)) {
      var english = CldrNames.country(code, Locale.ENGLISH);
      var arabic = ArabicName.clean(CldrNames.country(code, ARABIC));
      if (!known.contains("iso:" + code) && !english.isEmpty() && !arabic.isEmpty()) {
        places.add(
            new Place("iso:" + code, List.of(english), List.of(arabic), List.of("country"), 0));
      }
    }
    places.sort(Comparator.comparing(Place::id));
    return places;
  }
}
