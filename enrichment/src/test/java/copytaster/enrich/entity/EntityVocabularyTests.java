package copytaster.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.TabbedRow;
import copytaster.enrich.text.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityVocabularyTests {

  @Test
  void saysWhatIsWrongWithALine() {
    assertError("a\tPERSON\tA\nb\tPLANET\tB", "v.tsv, line 2: no such type: PLANET");
    assertError("a\tPERSON", "v.tsv, line 1: neither an English nor an Arabic name");
    assertError("\tPERSON\tA", "v.tsv, line 1: no id in column 1");
    assertError("a\tPERSON\tA\na\tPERSON\tB", "v.tsv, line 2: the id is there before: a");
  }

  @Test
  void derivesSurnamesWithTheirParticles() {
    assertThat(Surnames.of(Tokens.of("مرهف أبو قصرة"))).containsExactly("أبو قصرة");
    assertThat(Surnames.of(Tokens.of("محمد بن سلمان"))).containsExactly("بن سلمان");
    assertThat(Surnames.of(Tokens.of("فلاديمير بوتين"))).containsExactly("بوتين");
    assertThat(Surnames.of(Tokens.of("Ahmed al-Sharaa"))).containsExactly("al-Sharaa", "Sharaa");
    assertThat(Surnames.of(Tokens.of("Ursula von der Leyen"))).containsExactly("von der Leyen");
    assertThat(Surnames.of(Tokens.of("Madonna"))).isEmpty();
    assertThat(Surnames.of(Tokens.of("Kim Il"))).isEmpty();
  }

  private static void assertError(String file, String message) {
    var rows = TabbedRow.read("v.tsv", file);
    assertThatThrownBy(() ->
            EntityVocabulary.of(rows, NameWords.of(List.of(), new HashIndex()), new HashIndex()))
        .hasMessage(message);
  }
}
