package copytaster.enrich.entity;

import static copytaster.enrich.entity.English.organisations;
import static copytaster.enrich.entity.English.people;
import static copytaster.enrich.entity.English.places;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SportTests {

  @Test
  void readsResultsAsTeams() {
    assertThat(organisations("Damascus 2 Zorkton 1")).containsExactly("Damascus", "Zorkton");
    assertThat(organisations("Damascus 1, Zorkton 1")).containsExactly("Damascus", "Zorkton");
  }

  @Test
  void readsCountriesAsPlaces() {
    assertThat(places("Syria 2 Russia 1")).containsExactlyInAnyOrder("Syria", "Russia");
  }

  @Test
  void readsTablesAndFixturesAsTeams() {
    assertThat(organisations("Damascus 23 5 5 13 27 49 20")).containsExactly("Damascus");
    assertThat(organisations("Zorkton at Damascus")).containsExactly("Zorkton", "Damascus");
  }

  @Test
  void readsTheVerbsOfGames() {
    assertThat(organisations("Damascus beat Zorkton on Saturday."))
        .containsExactlyInAnyOrder("Damascus", "Zorkton");
    assertThat(organisations("The goal gave Damascus a win over Moscow in the league."))
        .containsExactlyInAnyOrder("Damascus", "Moscow");
    assertThat(places("The goal was scored in Damascus.")).containsExactly("Damascus");
  }

  @Test
  void takesOneWordOfSportInAWholeTextForNone() {
    assertThat(places("Water fell to its lowest level for the season, a risk for Damascus."))
        .containsExactly("Damascus");
  }

  @Test
  void readsNicknamesAsTeams() {
    assertThat(organisations("The Damascus Bears beat the Braves."))
        .containsExactlyInAnyOrder("Damascus Bears", "Braves");
  }

  @Test
  void readsTheRolesInTeams() {
    assertThat(organisations("Damascus striker Margaret Zork scored a goal."))
        .containsExactly("Damascus");
  }

  @Test
  void readsScorersAndBatsmenAsPeople() {
    assertThat(people("Damascus 2 (Zork 13, 71, Quux 88) Moscow 0"))
        .containsExactly("Zork", "Quux");
    assertThat(people("M. Zork c Quux b Bazzer 34"))
        .containsExactlyInAnyOrder("M. Zork", "Quux", "Bazzer");
    assertThat(people("Bowling: Zork 22-6-51-2, Quux 18-1-88-1.")).containsExactly("Zork", "Quux");
  }

  @Test
  void readsWhatStandsBehindAPersonInParentheses() {
    assertThat(people("Zork (Syria) won.")).containsExactly("Zork");
    assertThat(places("Zork (Syria) won.")).containsExactly("Syria");
    assertThat(organisations("Margaret Zork (Damascus) won.")).containsExactly("Damascus");
    assertThat(organisations("2. Nicola Zork (Syria) Quuxia same time")).containsExactly("Quuxia");
  }
}
