package copytaster.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTests {

  @ParameterizedTest
  @CsvSource({
    "أحمد, احمد",
    "إدلب, ادلب",
    "آذار, اذار",
    "مصطفى, مصطفي",
    "سورية, سوريه",
    "مُحَمَّدٌ, محمد",
    "مـحـمـد, محمد",
    "مؤتمر, موتمر",
    "ﻣﺤﻤﺪ, محمد",
    "ﻻ, لا",
    "ایران, ايران",
    "١٢, 12",
    "۱۲, 12",
    "São, sao",
    "STRAẞE, strasse",
    "İstanbul, istanbul",
    "Œuvre, oeuvre",
    "ёлка, елка",
    "йод, йод",
    "’, ''''",
  })
  void foldsSpellingsOfOneWordToOne(String written, String folded) {
    assertThat(FoldedText.of(written)).hasToString(folded.replace("''", "'"));
  }

  @Test
  void dropsWhatIsNotSeen() {
    assertThat(FoldedText.of("\u200fد\u200cم\u2067ش\u2069\u061cق\ufeff")).hasToString("دمشق");
  }

  @Test
  void leadsBackToTheOriginal() {
    var text = FoldedText.of("\u200fمُحَمَّدٌ!");
    assertThat(text).hasToString("محمد!");
    assertThat(text.originalBegin(0)).isEqualTo(1);
    // With the signs on the last letter, without the exclamation mark.
    assertThat(text.originalEnd(4)).isEqualTo(text.original().length() - 1);
  }

  @Test
  void leadsBackFromALigatureToItsOneCharacter() {
    var text = FoldedText.of("سﻼم");
    assertThat(text).hasToString("سلام");
    assertThat(text.originalBegin(1)).isEqualTo(1);
    assertThat(text.originalBegin(2)).isEqualTo(1);
    assertThat(text.originalEnd(3)).isEqualTo(2);
  }

  @Test
  void growsWhereAllCharactersBecomeSeveral() {
    assertThat(FoldedText.of("ﷺ".repeat(100)).length()).isEqualTo(1800);
  }
}
