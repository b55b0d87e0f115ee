package copytaster.index.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldTextTests {

  @Test
  void aShortTextIsItsOwnLead() {
    assertThat(FieldText.lead("  Two\n\nlines\tand a tab ")).isEqualTo("Two lines and a tab");
  }

  @Test
  void aBlankTextHasNoLead() {
    assertThat(FieldText.lead(" \n ")).isNull();
  }

  @Test
  void aLongTextIsCutBetweenWords() {
    var lead = FieldText.lead("word ".repeat(1000));

    assertThat(lead).hasSizeLessThanOrEqualTo(FieldText.LEAD_LENGTH + 1).endsWith("word…");
  }

  @Test
  void aTextWithoutSpacesIsNotCutWithinACharacter() {
    var lead = FieldText.lead("x" + "\uD83D\uDCF0".repeat(1000));

    assertThat(lead).endsWith("\uD83D\uDCF0…");
  }

  @Test
  void aTextOfExactlyTheLengthIsNotCut() {
    var text = "x".repeat(FieldText.LEAD_LENGTH);

    assertThat(FieldText.lead(text)).isEqualTo(text);
    assertThat(FieldText.lead(text + "x")).isEqualTo(text + "…");
  }
}
