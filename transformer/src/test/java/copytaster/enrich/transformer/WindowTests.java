package copytaster.enrich.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTests {

  private static final int LENGTH = 20;
  private static final int OVERLAP = 4;

  @Test
  void takesAShortTextAtOnce() {
    assertThat(windows("a ".repeat(LENGTH))).containsExactly(new Window(0, LENGTH, 0, LENGTH));
    assertThat(windows("")).containsExactly(new Window(0, 0, 0, 0));
  }

  @Test
  void cutsAtTheLastSentenceEndThatFits() {
    // Each full stop is the subtoken of the letter before it.
    var text = "a ".repeat(12) + "a. " + "a ".repeat(3) + "a. " + "a ".repeat(9);
    assertThat(windows(text)).containsExactly(new Window(0, 17, 0, 17), new Window(13, 26, 17, 26));
  }

  @Test
  void cutsAtTheEndOfALine() {
    var text = "a ".repeat(14) + "a\n" + "a ".repeat(11);
    assertThat(windows(text)).containsExactly(new Window(0, 15, 0, 15), new Window(11, 26, 15, 26));
  }

  @Test
  void takesNoSentenceEndThatWouldMakeAWindowTooShort() {
    var text = "a ".repeat(9) + "a. " + "a ".repeat(15);
    assertThat(windows(text)).first().isEqualTo(new Window(0, LENGTH, 0, LENGTH - OVERLAP / 2));
  }

  @Test
  void cutsBetweenWordsWhereNoSentenceEnds() {
    // Two subtokens a word: those at even places are the first.
    var text = "ab ".repeat(15);
    assertThat(windows(text)).containsExactly(new Window(0, 20, 0, 18), new Window(16, 30, 18, 30));
  }

  @Test
  void labelsEachSubtokenOnceAndReadsNoMoreThanFits() {
    for (var word : List.of("a ", "abc ", "abcdefg ", "a. abcd ", "a".repeat(90) + " ")) {
      int labelled = 0;
      int from = -1;
      var windows = windows(word.repeat(40));
      for (var window : windows) {
        assertThat(window.labelledFrom()).as(word).isEqualTo(labelled);
        assertThat(window.from()).isGreaterThan(from).isLessThanOrEqualTo(window.labelledFrom());
        assertThat(window.to()).isGreaterThanOrEqualTo(window.labelledTo());
        assertThat(window.to() - window.from()).isLessThanOrEqualTo(LENGTH);
        labelled = window.labelledTo();
        from = window.from();
      }
      assertThat(labelled).isEqualTo(subwords(word.repeat(40)).size());
    }
  }

  private static List<Window> windows(String text) {
    return Window.of(subwords(text), text, LENGTH, OVERLAP);
  }

  // Every letter is a subtoken, with the full stop behind it if there is one.
  private static Subwords subwords(String text) {
    var letters = text.chars().filter(c -> c >= 'a').count();
    int size = Math.toIntExact(letters);
    var subwords =
        new Subwords(
            new long[size],
            new int[size],
            new int[size],
            new boolean[size],
            new long[0],
            new long[0]);
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 'a') {
        boolean isLast = i + 1 < text.length() && text.charAt(i + 1) == '.';
        subwords.begins()[at] = i;
        subwords.ends()[at] = isLast ? i + 2 : i + 1;
        subwords.isFirst()[at++] = i == 0 || text.charAt(i - 1) < 'a';
      }
    }
    return subwords;
  }
}
