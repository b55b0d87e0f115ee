package copytaster.stack.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import copytaster.enrich.PlainText;
import java.io.BufferedReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReaderTests {

  private static final LocalDate DAY = LocalDate.of(2025, 2, 12);

  @Test
  void readsAFileAsOneText() {
    assertThat(read("قال بوتين\n\nذلك\n"))
        .containsExactly(new PlainText("a.txt", "", "قال بوتين\n\nذلك\n", "ar", DAY));
  }

  @Test
  void readsATextALine() {
    assertThat(
            read(
                """
                {"id":"1","text":"one","headline":"H","language":"en","date":"2024-03-01T10:00:00Z"}

                {"text":"two"}
                """))
        .containsExactly(
            new PlainText("1", "H", "one", "en", LocalDate.of(2024, 3, 1)),
            new PlainText("a.txt:3", "", "two", "ar", DAY));
  }

  @Test
  void saysWhichLineCannotBeRead() {
    assertThatThrownBy(() -> read("{\"text\":\"one\"}\n{\"id\":\"2\"}\n"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("a.txt:2")
        .hasMessageContaining("no \"text\"");
    assertThatThrownBy(() -> read("{text}")).hasMessageContaining("a.txt:1");
    assertThatThrownBy(() -> read("{\"text\":\"x\",\"date\":\"May\"}")).hasMessageContaining("May");
  }

  private static List<PlainText> read(String content) {
    var texts = new ArrayList<PlainText>();
    new TextReader("ar", DAY)
        .read("a.txt", new BufferedReader(new StringReader(content)), texts::add);
    return texts;
  }
}
