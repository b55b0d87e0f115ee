package copytaster.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![Damascus at night](https://example.org/syria.jpg)",
        "![دمشق](images/syria.jpg \"Putin in Syria\")",
        "![](https://example.org/a_(syria).jpg)",
        "https://example.org/syria/putin?x=1#top",
        "HTTPS://EXAMPLE.ORG/SYRIA",
        "ftp://files.example.org/syria",
        "www.syria.example",
        "bbc.example/news/syria",
        "t.me/syria_news",
        "putin@kremlin.example",
        "mail.putin+press@news.kremlin.example",
        "@putin",
        "@PutinRF_Eng",
        "@الجزيرة",
        "<img src=\"syria.jpg\" alt=\"Syria\">",
        "<syria@example.org>",
        "<!-- Syria -->",
        "</syria>",
      })
  void readsNoWordsInMarkup(String markup) {
    assertThat(words("before " + markup + " behind")).containsExactly("before", "behind");
    assertThat(words(markup)).isEmpty();
    assertThat(words("before\n" + markup + "\nbehind")).containsExactly("before", "behind");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Vladimir Putin](https://a.example/putin) said | Vladimir Putin said",
        "<b>Putin</b> said | Putin said",
        "see (https://a.example/syria) and | see and",
        "see https://a.example/syria. Then | see Then",
        "قال https://a.example/سوريا، ثم | قال ثم",
        "said 5 < 6 and 7 > 6 | said 5 6 and 7 6",
        "[AFP] (Reuters) said | AFP Reuters said",
        "[هام](قال مصدر) | هام قال مصدر",
        "either/or 12/02/2025 U.S./China | either or 12 02 2025 U.S. China",
        "at @ 5 | at 5",
        "wow what! [now] | wow what now",
      })
  void readsTheProseAroundIt(String text, String words) {
    assertThat(words(text)).containsExactly(words.split(" "));
  }

  @Test
  void readsTheWordsOfAHashtag() {
    assertThat(words("#بشار_الأسد #Syria")).containsExactly("بشار", "الأسد", "Syria");
    assertThat(Tokens.of("#بشار_الأسد").gap(1)).isEqualTo(Tokens.SPACE);
  }

  @Test
  void letsNoPhraseGoAcross() {
    assertThat(Tokens.of("Vladimir https://a.example Putin").gap(1)).isEqualTo(Markup.OBJECT);
  }

  @Test
  void keepsThePlacesOfTheText() {
    var tokens = Tokens.of("a https://b.example/c d");
    assertThat(tokens.text().originalBegin(tokens.begin(1))).isEqualTo(22);
    assertThat(tokens.text().original()).isEqualTo("a https://b.example/c d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "![", "![]", "![](", "](", "<", "</", "<a", "@", "://", "www.", "/"})
  void passesWhatIsCutOff(String begin) {
    assertThat(words("word " + begin)).startsWith("word");
    assertThat(words(begin.repeat(3_000))).hasSizeLessThan(6_001);
  }

  private static List<String> words(String text) {
    var tokens = Tokens.of(text);
    return IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList();
  }
}
