package copytaster.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Chooses the cities that news are likely to name: those that have an Arabic name, those that are
 * large, and those that a country or a division is governed from.
 *
 * @param arabic Arabic names by GeoNames id
 * @param english English names by GeoNames id
 * @param written names written by hand
 * @param cldr names of CLDR by country and English name
 */
record CityPlaces(
    Map<String, String> arabic, Map<String, String> english, WrittenNames written, CldrNames cldr) {

  private static final long LARGE = 100_000;
  private static final long LARGE_SEAT = 30_000;
  private static final long LARGE_WHERE_NEWS_ARE_ENGLISH = 40_000;
  private static final Set<String> ENGLISH_NEWS = Set.of("US", "GB", "CA", "AU", "IE", "NZ");
  private static final long KNOWN_BY_ITSELF = 150_000;
  private static final Pattern OF_PLACES_ONLY =
      Pattern.compile("(ville|burgh?|polis|mouth|haven|chester|pool|port|dale|lake|side)$");
  private static final long CAPITAL = 10_000_000;

  /** Returns the places, the weightiest first. */
  List<Place> of(List<City> cities) {
    var places = new ArrayList<Place>();
    cities.stream()
        .filter(City::isInhabited)
        .sorted(Comparator.comparingLong(CityPlaces::weight).reversed())
        .forEach(city -> {
          var place = place(city);
          if (place.isNamed() && (!place.arabic().isEmpty() || isLarge(city))) {
            places.add(place);
          }
        });
    return places;
  }

  private static long weight(City city) {
    return city.population() + (city.isCapital() ? CAPITAL : 0);
  }

  private static boolean isLarge(City city) {
    long least =
        city.isCapital()
            ? 0
            : city.isSeat()
                ? LARGE_SEAT
                : ENGLISH_NEWS.contains(city.country()) ? LARGE_WHERE_NEWS_ARE_ENGLISH : LARGE;
    return city.population() >= least;
  }

  private Place place(City city) {
    var flags = new ArrayList<>(List.of("city", "iso:" + city.country()));
    if (city.isCapital()) {
      flags.add(1, "capital");
    }
    if (mayBeSurname(city)) {
      flags.addAll(List.of("ambiguous-en", "ambiguous-ar"));
    }
    return new Place("gn:" + city.id(), englishNames(city), arabicNames(city), flags, weight(city));
  }

  // Most towns of English-speaking countries are called as families are: Franklin, Stanley.
  private static boolean mayBeSurname(City city) {
    return ENGLISH_NEWS.contains(city.country())
        && city.population() < KNOWN_BY_ITSELF
        && city.name().indexOf(' ') < 0
        && !OF_PLACES_ONLY.matcher(city.name()).find();
  }

  private List<String> englishNames(City city) {
    var names = new LinkedHashSet<String>();
    names.add(LatinName.clean(englishName(city), city.country()));
    names.add(LatinName.clean(city.name(), city.country()));
    names.remove("");
    return distinct(names);
  }

  private String englishName(City city) {
    return english.getOrDefault(Long.toString(city.id()), city.name());
  }

  private List<String> arabicNames(City city) {
    var byHand = written.of(city.country(), city.name(), englishName(city));
    if (byHand != null) {
      return byHand;
    }
    var names = new LinkedHashSet<String>();
    var name = ArabicName.clean(arabic.getOrDefault(Long.toString(city.id()), ""));
    names.add(ArabicName.definite(ArabicName.bare(name), city.name()));
    names.add(ArabicName.clean(cldr.city(city.country(), englishName(city))));
    names.remove("");
    return distinct(names);
  }

  private static List<String> distinct(Set<String> names) {
    var keys = new LinkedHashSet<String>();
    return names.stream().filter(name -> keys.add(Key.of(name))).toList();
  }
}
