package copytaster.enrich.entity;

import static copytaster.enrich.entity.English.entities;
import static copytaster.enrich.entity.English.organisations;
import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Mention;
import org.junit.jupiter.api.Test;

class LatinOrganisationsTests {

  @Test
  void takesNoWordBehindTheSlugOfAHeadlineForAName() {
    assertThat(organisations("Soccer-Late header gives Damascus the league cup"))
        .containsExactly("Damascus");
  }

  @Test
  void findsOrganisationsByTheirOwnWords() {
    assertThat(organisations("Zork Shipbrokers, Banca Quux del Zork and Walker & Sons met."))
        .containsExactlyInAnyOrder("Zork Shipbrokers", "Banca Quux del Zork", "Walker & Sons");
  }

  @Test
  void joinsWhatStandsBehindOf() {
    assertThat(organisations("The Central Bank of Syria and the Board of Control for Cricket met."))
        .containsExactlyInAnyOrder("Central Bank of Syria", "Board of Control for Cricket");
    assertThat(organisations("Zork Wines of Syria met.")).containsExactly("Zork Wines");
  }

  @Test
  void joinsWhatStandsBehindAnd() {
    assertThat(organisations("The Science and Technology Agency met."))
        .containsExactly("Science and Technology Agency");
    assertThat(organisations("They sold Zork and Quux Bank."))
        .contains("Quux Bank")
        .doesNotContain("Zork and Quux Bank");
  }

  @Test
  void joinsTheGenitiveOfPlurals() {
    assertThat(
            organisations(
                "The Quux Farmers' Union and the People's Liberation Army Daily said so."))
        .containsExactlyInAnyOrder("Quux Farmers' Union", "People's Liberation Army Daily");
  }

  @Test
  void findsOrganisationsByWhatTheyAreHaveAndDo() {
    assertThat(organisations("The carmaker Zorkia fell.")).containsExactly("Zorkia");
    assertThat(organisations("Shares of Zorkia fell.")).containsExactly("Zorkia");
    assertThat(organisations("Zorkia shares fell.")).containsExactly("Zorkia");
    assertThat(organisations("Zorkia's profit fell.")).containsExactly("Zorkia");
    assertThat(organisations("Zorkia, the biscuit maker, fell.")).containsExactly("Zorkia");
    assertThat(organisations("She is an analyst at Zorkia, he told us.")).containsExactly("Zorkia");
  }

  @Test
  void findsAcronymsAndInnerCapitals() {
    assertThat(organisations("The ZQW said so at 0700 GMT.")).containsExactly("ZQW");
    assertThat(organisations("A big order from ZorkCom came.")).containsExactly("ZorkCom");
    assertThat(organisations("The road B1242 and an F-16 are no firms.")).isEmpty();
  }

  @Test
  void putsAnAcronymWithItsName() {
    var entities = entities("The Union of Quux Workers (UQW) met. The UQW said so.");
    assertThat(entities).hasSize(1);
    assertThat(entities.getFirst().mentions())
        .extracting(Mention::surface)
        .containsExactly("Union of Quux Workers", "UQW", "UQW");
  }

  @Test
  void knowsAFirmByItsFirstWordOnceTheWholeNameIsThere() {
    assertThat(organisations("Zork Industries Inc met. Zork slept."))
        .containsExactly("Zork Industries Inc", "Zork");
  }

  @Test
  void takesNoNumberNorWordOfAJobWithTheName() {
    assertThat(organisations("Chairman Margaret Zork of Quux Holdings left."))
        .containsExactly("Quux Holdings");
  }

  @Test
  void asksForMoreInOtherLanguages() {
    assertThat(entities("Die Regierung in Zorkia sagte es.", "de")).isEmpty();
    assertThat(entities("The talks in Zorkia failed.", "en")).hasSize(1);
    assertThat(entities("Die Zork Holdings sagte es.", "de")).hasSize(1);
  }
}
