package copytaster.enrich.entity;

import static copytaster.enrich.entity.English.places;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatinPlacesTests {

  @Test
  void findsPlacesBehindPrepositionsAndNouns() {
    assertThat(places("They met in Zorkia.")).containsExactly("Zorkia");
    assertThat(places("They met near the town of Zorkia.")).containsExactly("Zorkia");
    assertThat(places("The mayor of Zorkia and a flight to Quuxia."))
        .containsExactlyInAnyOrder("Zorkia", "Quuxia");
  }

  @Test
  void findsPlacesByTheirOwnWords() {
    assertThat(places("Over Lake Zork, Zork Mountains and the Zork river."))
        .containsExactlyInAnyOrder("Lake Zork", "Zork Mountains", "Zork");
    assertThat(places("It is in North Zork.")).containsExactly("North Zork");
  }

  @Test
  void findsATownBeforeItsRegion() {
    assertThat(places("He moved it from Zorkton, Syria."))
        .containsExactlyInAnyOrder("Zorkton", "Syria");
    assertThat(places("He is from Zorkton, Pa., and left."))
        .containsExactlyInAnyOrder("Zorkton", "Pa");
    assertThat(places("John Smith, 20, of Zorkton, left.")).containsExactly("Zorkton");
  }

  @Test
  void findsDatelines() {
    assertThat(places("SAO ZORKO - The bank opened.")).containsExactly("SAO ZORKO");
    assertThat(places("ZORKTON 1996-08-30\n\nThe bank opened.")).containsExactly("ZORKTON");
    assertThat(places("CRICKET - The match began.")).isEmpty();
  }

  @Test
  void findsAllPlacesOfARow() {
    assertThat(places("Stores in Zorkia, Quuxia and Bazia will close."))
        .containsExactly("Zorkia", "Quuxia", "Bazia");
  }

  @Test
  void takesNoPartOfACompound() {
    assertThat(places("The Damascus-based bank opened.")).isEmpty();
    assertThat(places("The Damascus bank opened.")).containsExactly("Damascus");
  }

  @Test
  void takesNoPlaceOutOfTheNameOfAnEvent() {
    assertThat(places("He won the Tour of Syria and the Syria Open.")).isEmpty();
  }

  @Test
  void takesNoPlaceOutOfTheNameOfAPersonOrFirm() {
    assertThat(places("Margaret Damascus works for Damascus Trading Ltd.")).isEmpty();
  }
}
