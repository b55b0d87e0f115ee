package copytaster.gazetteer;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Arabic names of the Unicode CLDR: countries, and the cities that time zones are called after. */
final class CldrNames {

  private static final ULocale ARABIC = ULocale.forLanguageTag("ar");

  private final Map<String, String> cities = new HashMap<>();

  /** Reads the names that ICU brings. */
  CldrNames() {
    var arabic = TimeZoneNames.getInstance(ARABIC);
    var english = TimeZoneNames.getInstance(ULocale.ENGLISH);
    for (var zone : TimeZone.getAvailableIDs()) {
      var name = arabic.getExemplarLocationName(zone);
      var latin = english.getExemplarLocationName(zone);
      if (name != null && latin != null && zone.indexOf('/') > 0) {
        cities.putIfAbsent(key(TimeZone.getRegion(zone), latin), name);
      }
    }
  }

  /** Returns the Arabic name of a city; empty if it has none. */
  String city(String country, String english) {
    return cities.getOrDefault(key(country, english), "");
  }

  /** Returns the name of a country in a language; empty if there is none. */
  static String country(String code, Locale language) {
    var name = Locale.of("", code).getDisplayCountry(language);
    return name.equals(code) ? "" : name;
  }

  private static String key(String country, String english) {
    return country + " " + Key.of(english);
  }
}
