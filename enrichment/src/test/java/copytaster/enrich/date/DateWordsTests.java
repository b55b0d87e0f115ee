package copytaster.enrich.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import copytaster.enrich.Vocabulary;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.TabbedRow;
import copytaster.enrich.text.WordHash;
import org.junit.jupiter.api.Test;

class DateWordsTests {

  @Test
  void readsTheDeliveredFileAndMakesItsWordsKnown() {
    var known = new HashIndex();
    var finder = new DateFinder(Vocabulary.resource(DateFinder.WORDS), known);
    assertThat(finder).isNotNull();
    assertThat(known.contains(WordHash.of("كانون"))).isTrue();
    assertThat(known.contains(WordHash.of("February"))).isTrue();
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
