package copytaster.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Chooses first-level divisions: states, provinces, governorates. The bare name belongs to a city
 * that is called so; the division then keeps its generic word, محافظة حلب.
 *
 * @param arabic Arabic names by code
 * @param english English names by code
 * @param written names written by hand
 * @param isTaken whether a city has a name already
 */
record RegionPlaces(
    Map<String, String> arabic,
    Map<String, String> english,
    WrittenNames written,
    Predicate<String> isTaken) {

  // Countries whose divisions are named in news also where the data has no Arabic name for them.
  private static final Set<String> IN_ENGLISH =
      Set.of(
          "US", "CA", "AU", "GB", "DE", "FR", "IT", "ES", "MX", "BR", "AR", "IN", "PK", "RU", "UA",
          "JP", "CN", "ID", "PH", "NG", "ZA", "AT", "AF", "IR", "TR", "SO", "ET", "SD", "SS", "CD");
  private static final Map<String, String> GENERIC =
      byCountry(
          Map.of(
              "محافظة", "SY IQ EG LB JO YE KW BH OM IR PS QA JP KH PT SE",
              "ولاية", "DZ TN MR SD SS US IN NG MX BR AF MY DE AT AU VE TR SO ET TD",
              "منطقة", "SA FI GR NE ML",
              "جهة", "MA",
              "إمارة", "AE",
              "كانتون", "CH",
              "شعبية", "LY",
              "إقليم", "ES FR IT PK ID CL NA PH DJ PL"));
  private static final String OTHER_GENERIC = "مقاطعة";

  /** Returns the divisions that are worth it, without those whose id is known. */
  List<Place> of(Set<String> known) {
    var places = new ArrayList<Place>();
    for (var entry : english.entrySet()) {
      var code = entry.getKey();
      if (code.indexOf('.') > 0 && !known.contains("gn:" + code)) {
        var place = place(code, entry.getValue());
        if (!place.arabic().isEmpty() || IN_ENGLISH.contains(country(code))) {
          places.add(place);
        }
      }
    }
    return places;
  }

  private Place place(String code, String name) {
    var flags = List.of("region", "iso:" + country(code));
    return new Place("gn:" + code, englishNames(code, name), arabicNames(code), flags, 0);
  }

  private List<String> englishNames(String code, String name) {
    var clean = LatinName.clean(name, country(code));
    if (clean.isEmpty() || !isTaken.test(clean)) {
      return clean.isEmpty() ? List.of() : List.of(clean);
    }
    var plain = LatinName.plain(name, country(code));
    return List.of(plain.equals(clean) ? plain + " Province" : plain);
  }

  private List<String> arabicNames(String code) {
    var byHand = written.of(country(code), "#" + code.substring(code.indexOf('.') + 1));
    if (byHand != null) {
      return byHand;
    }
    var name = ArabicName.clean(arabic.getOrDefault(code, ""));
    return name.isEmpty() ? List.of() : withGeneric(code, name);
  }

  private List<String> withGeneric(String code, String name) {
    var bare = ArabicName.bare(name);
    var whole = ArabicName.isGeneric(name) ? name : generic(country(code)) + " " + bare;
    return isTaken.test(bare) || ArabicName.isPartOfPlace(bare)
        ? List.of(whole)
        : List.of(bare, whole);
  }

  private static Map<String, String> byCountry(Map<String, String> countries) {
    var generic = new HashMap<String, String>();
    countries.forEach(
        (word, codes) -> List.of(codes.split(" ")).forEach(code -> generic.put(code, word)));
    return generic;
  }

  private static String generic(String country) {
    return GENERIC.getOrDefault(country, OTHER_GENERIC);
  }

  private static String country(String code) {
    return code.substring(0, code.indexOf('.')).toUpperCase(Locale.ROOT);
  }
}
