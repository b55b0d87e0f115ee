package copytaster.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.enrich.text.TabbedRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoldersTests {

  private final KnownWords words = new KnownWords();
  private final Holders holders = new Holders(words);

  HoldersTests() {
    words.addNames(TabbedRow.read("n", "given\tVictoria|فيكتوريا\ncommon\tmobile|جديد|من"));
    holders.addKnown(
        TabbedRow.read(
            "e",
            """
            gn:1\tPLACE\tMoscow\tMoskva\tموسكو\t\tcity
            ent:org/1\tORGANISATION\tTilla United\tTilla\tتلة المتحد\t~تلة\t
            """));
  }

  @Test
  void leavesASharedNameToTheLargest() {
    var places = settle(place("gn:2", "Leeds", "ليدز", 9), place("gn:3", "Leeds", "ليدز", 5));
    assertThat(places).extracting(Place::id).containsExactly("gn:2");
  }

  @Test
  void leavesNamesToWhatIsInUse() {
    assertThat(settle(place("gn:5601538", "Moscow", "موسكو", 25_000))).isEmpty();
    assertThat(settle(place("gn:1", "Other", "آخر", 25_000))).isEmpty();
    assertThat(holders.isTaken("MOSKVA")).isTrue();
  }

  @Test
  void keepsANamesakeThatHasANameOfItsOwnInArabic() {
    var moscow = settle(place("gn:7", "Moscow", "موسكو أيداهو", 25_000)).getFirst();
    assertThat(moscow.english()).containsExactly("Moscow");
    assertThat(moscow.flags()).contains("ambiguous-en").doesNotContain("ambiguous-ar");
  }

  @Test
  void marksNamesOfPeopleAndOrganisations() {
    assertThat(flags(place("gn:2", "Victoria", "فيكتوريا", 5)))
        .contains("ambiguous-en", "ambiguous-ar");
    assertThat(flags(place("gn:3", "Tilla", "", 5))).contains("ambiguous-en");
    assertThat(flags(place("gn:4", "Lagos", "", 5))).containsExactly("city");
  }

  @Test
  void callsACityThatIsCalledAsAWordIsByTheWordCity() {
    var jadida = settle(place("gn:2550078", "El Jadida", "الجديدة", 147_549)).getFirst();
    assertThat(jadida.line()).contains("\tمدينة الجديدة\t");
    assertThat(settle(place("gn:2", "Mobile", "", 5)).getFirst().flags()).contains("ambiguous-en");
  }

  @Test
  void takesAHandwrittenNameAtItsWord() {
    var place = settle(place("gn:2", "El Jadida", "!الجديدة", 5)).getFirst();
    assertThat(place.arabic()).containsExactly("الجديدة");
    assertThat(place.flags()).doesNotContain("ambiguous-ar");
  }

  @Test
  void dropsNamesThatAreTooShort() {
    assertThat(settle(place("gn:2", "Au", "", 299_999))).isEmpty();
    assertThat(settle(place("gn:3", "Au", "", 300_000))).hasSize(1);
    assertThat(flags(place("gn:4", "Aix", "", 299_999))).contains("ambiguous-en");
  }

  @Test
  void keepsMarksOfHandwrittenAliasesButForWords() {
    var place =
        new Place("gn:2", List.of("Kha"), List.of("خورة", "?خور", "?جديد"), List.of("city"), 5);
    assertThat(holders.settle(List.of(place)).getFirst().arabic()).containsExactly("خورة", "?خور");
  }

  private List<Place> settle(Place... places) {
    return holders.settle(List.of(places));
  }

  private List<String> flags(Place place) {
    return settle(place).getFirst().flags();
  }

  private static Place place(String id, String english, String arabic, long weight) {
    var names = arabic.isEmpty() ? List.<String>of() : List.of(arabic);
    return new Place(id, List.of(english), names, List.of("city"), weight);
  }
}
