package copytaster.enrich.language;

import copytaster.enrich.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** Counts the scripts of a text's first letters. */
final class ScriptCount {

  private final int[] counts = new int[Script.values().length];
  private final ArabicLetters arabic = new ArabicLetters();
  private int letters;
  private char other;

  /**
   * Counts.
   *
   * @param most how many letters are looked at
   */
  ScriptCount(Stretch stretch, int most) {
    var text = stretch.tokens().text();
    int end = stretch.end();
    for (int i = stretch.begin(); i < end && letters < most; i++) {
      count(text, i);
    }
  }

  /** Returns the script that most letters are of, null if there are none. */
  @Nullable Script main() {
    if (letters == 0) {
      return null;
    }
    var main = Script.LATIN;
    for (var script : Script.values()) {
      main = counts[script.ordinal()] > counts[main.ordinal()] ? script : main;
    }
    return main;
  }

  /** Returns how many letters were looked at. */
  int letters() {
    return letters;
  }

  ArabicLetters arabic() {
    return arabic;
  }

  String otherLanguage() {
    return Script.languageOf(other);
  }

  private void count(FoldedText text, int at) {
    char c = text.readAt(at);
    var script = Script.of(c);
    if (script == null) {
      arabic.endWord(c);
      return;
    }
    letters++;
    counts[script.ordinal()]++;
    if (script == Script.ARABIC) {
      arabic.count(c);
    } else if (script == Script.OTHER && isUndecided()) {
      other = c;
    }
  }

  // Japanese has Han too; its own syllables tell it from Chinese.
  private boolean isUndecided() {
    return other == 0 || Script.languageOf(other).equals("zh");
  }
}
