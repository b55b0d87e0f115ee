package copytaster.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import copytaster.enrich.text.TabbedRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChoiceTests {

  private final CldrNames cldr = new CldrNames();

  @Test
  void choosesCitiesWithAnArabicNameLargeOnesAndSeats() {
    var cities =
        List.of(
            new City(1, "Named", "XX", "PPL", 10),
            new City(2, "Large", "XX", "PPL", 100_000),
            new City(3, "Small", "XX", "PPL", 99_999),
            new City(4, "Seat", "XX", "PPLA", 30_000),
            new City(5, "Smallseat", "XX", "PPLA", 29_999),
            new City(6, "Capital", "XX", "PPLC", 0),
            new City(7, "Town", "US", "PPL", 40_000),
            new City(8, "Smalltown", "US", "PPL", 39_999),
            new City(9, "Ruin", "XX", "PPLQ", 500_000));
    assertThat(places(Map.of("1", "تلة"), cities))
        .extracting(Place::id)
        .containsExactlyInAnyOrder("gn:1", "gn:2", "gn:4", "gn:6", "gn:7");
  }

  @Test
  void marksTownsThatMayBeCalledAsFamiliesAre() {
    var cities =
        List.of(
            new City(1, "Franklin", "US", "PPL", 149_999),
            new City(2, "Nashville", "US", "PPL", 149_999),
            new City(3, "Philadelphia", "US", "PPL", 150_000),
            new City(4, "Franklin", "XX", "PPL", 149_999));
    assertThat(places(Map.of(), cities))
        .filteredOn(place -> place.flags().contains("ambiguous-en"))
        .extracting(Place::id)
        .containsExactly("gn:1");
  }

  @Test
  void namesACityOnceInEachSpelling() {
    var damascus = List.of(new City(170654, "Dimashq", "SY", "PPLC", 1));
    var place =
        new CityPlaces(
                Map.of("170654", "مدينة دمشق"),
                Map.of("170654", "Damascus"),
                WrittenNames.of(List.of()),
                cldr)
            .of(damascus)
            .getFirst();
    assertThat(place.line())
        .isEqualTo("gn:170654\tPLACE\tDamascus\tDimashq\tدمشق\t\tcity|capital|iso:SY");
  }

  @Test
  void leavesTheBareNameOfADivisionToTheCity() {
    var regions =
        new RegionPlaces(
            Map.of("SY.09", "محافظة حلب", "SY.77", "تلة", "EG.27", "محافظة شمال سيناء"),
            Map.of(
                "SY.09",
                "Aleppo Governorate",
                "SY.77",
                "Tilla",
                "EG.27",
                "North Sinai",
                "SY.1",
                "Nobody",
                "SY",
                "Syria"),
            WrittenNames.of(List.of()),
            Set.of("حلب", "Aleppo")::contains);
    assertThat(regions.of(Set.of()))
        .extracting(Place::english, Place::arabic)
        .containsExactlyInAnyOrder(
            tuple(List.of("Aleppo Governorate"), List.of("محافظة حلب")),
            tuple(List.of("Tilla"), List.of("تلة", "محافظة تلة")),
            tuple(List.of("North Sinai"), List.of("محافظة شمال سيناء")));
    assertThat(regions.of(Set.of("gn:SY.09"))).hasSize(2);
  }

  @Test
  void choosesCountriesThatAreMissing() {
    assertThat(Countries.of(Set.of()))
        .extracting(Place::id)
        .contains("iso:SY", "iso:AI")
        .isSorted();
    assertThat(Countries.of(Set.of("iso:SY"))).extracting(Place::id).doesNotContain("iso:SY");
  }

  private List<Place> places(Map<String, String> arabic, List<City> cities) {
    return new CityPlaces(arabic, Map.of(), WrittenNames.of(TabbedRow.read("w", "")), cldr)
        .of(cities);
  }
}
