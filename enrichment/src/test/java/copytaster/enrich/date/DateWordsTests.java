package copytaster.enrich.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import copytaster.enrich.Vocabulary;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.TabbedRow;
import copytaster.enrich.text.WordFlag;
import copytaster.enrich.text.WordHash;
import org.junit.jupiter.api.Test;

class DateWordsTests {

  @Test
  void saysOfEachWordWhetherADateMayBeginWithIt() {
    var known = new HashIndex();
    assertThat(new DateFinder(Vocabulary.resource(DateFinder.WORDS), known)).isNotNull();
    assertThat(known.bits(WordHash.of("كانون"))).isEqualTo(WordFlag.DATE | WordFlag.KNOWN);
    assertThat(known.bits(WordHash.of("February"))).isEqualTo(WordFlag.DATE | WordFlag.KNOWN);
    assertThat(known.bits(WordHash.of("رمضان"))).isEqualTo(WordFlag.DATE_START);
    assertThat(known.bits(WordHash.of("Friday"))).isEqualTo(WordFlag.DATE_START);
    assertThat(known.bits(WordHash.of("قال"))).isZero();
  }

  @Test
  void namesTheLineThatItCannotUse() {
    refuses("nonsense\t1\tword", "words, line 1: no kind of word: nonsense");
    refuses("month\tone\tword", "words, line 1: no number: one");
    refuses("\t1\tword", "words, line 1: no kind in column 1");
    refuses("month\t1\t", "words, line 1: no words in column 3");
    refuses("month\t1\t...", "words, line 1: no word: ...");
    refuses("month\t1\tMay\nmonth\t5\tMay", "words, line 2: a word has the values 1 and 5");
  }

  private static void refuses(String rows, String why) {
    assertThatThrownBy(() -> new DateFinder(TabbedRow.read("words", rows), new HashIndex()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(why);
  }
}
