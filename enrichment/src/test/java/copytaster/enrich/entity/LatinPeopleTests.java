package copytaster.enrich.entity;

import static copytaster.enrich.entity.English.people;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatinPeopleTests {

  @Test
  void findsGivenAndFamilyNames() {
    assertThat(people("Then Margaret Zork met Bogdan Quuxovic."))
        .containsExactlyInAnyOrder("Margaret Zork", "Bogdan Quuxovic");
  }

  @Test
  void findsInitialsParticlesAndSuffixes() {
    assertThat(people("He saw N.R. Zorkar, J. Quux and Pieter van der Quux."))
        .containsExactlyInAnyOrder("N.R. Zorkar", "J. Quux", "Pieter van der Quux");
    assertThat(people("He saw Martin Zork Jr. there.")).containsExactly("Martin Zork Jr");
  }

  @Test
  void keepsNamesWithHyphensTogether() {
    assertThat(
            people("Pascal Zork-Quux and Wai-hung Zork left. Then Ambrose Bazzer Wai-hung stayed."))
        .contains("Pascal Zork-Quux", "Ambrose Bazzer Wai-hung");
  }

  @Test
  void takesTitlesAndTradesOff() {
    assertThat(people("Foreign Minister Zork met Mullah Quux."))
        .containsExactlyInAnyOrder("Zork", "Quux");
    assertThat(people("Geologist Pascal Zork denied it, said striker Quuxo."))
        .containsExactlyInAnyOrder("Pascal Zork", "Quuxo");
  }

  @Test
  void findsWhoeverIsSaidToBeSomebody() {
    assertThat(people("Zorkar Quuxin, 34, of Elsewhere, spoke.")).containsExactly("Zorkar Quuxin");
    assertThat(people("Zorkar, a pensioner with a dog, spoke.")).containsExactly("Zorkar");
    assertThat(people("Zorkar, who lives alone, spoke.")).containsExactly("Zorkar");
  }

  @Test
  void findsSurnamesOverTheWholeText() {
    assertThat(people("Margaret Quux left. Later Quux came back."))
        .containsExactly("Margaret Quux", "Quux");
  }

  @Test
  void takesNoAdjectiveOfANationForAName() {
    assertThat(people("The South African and a New Zealander met Swedish Margaret Zork."))
        .containsExactly("Margaret Zork");
  }

  @Test
  void takesNoOrdinaryWordAtTheBeginOfASentence() {
    assertThat(people("Snipers shot at them. Gold closed higher.")).isEmpty();
  }

  @Test
  void takesNobodyBehindTheArticle() {
    assertThat(people("They crossed the Zorkovski.")).isEmpty();
  }

  @Test
  void splitsTwoPeopleAtAnAmpersand() {
    assertThat(people("With Margaret Zork & Harvey Quux on air"))
        .containsExactlyInAnyOrder("Margaret Zork", "Harvey Quux");
  }

  @Test
  void readsHeadlinesInCapitals() {
    assertThat(people("MARGARET ZORK TO VISIT CAMPS\n\nThe talks stall."))
        .containsExactly("MARGARET ZORK");
  }

  @Test
  void tellsDaysAndEventsFromPeople() {
    assertThat(people("In Zork on Good Friday the Davis Cup and the Margaret Prize began."))
        .isEmpty();
  }
}
