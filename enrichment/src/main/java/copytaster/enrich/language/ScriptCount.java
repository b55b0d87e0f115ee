package copytaster.enrich.language;

import java.util.EnumMap;
import org.jspecify.annotations.Nullable;

/** Counts the scripts of a text's first letters. */
final class ScriptCount {

  private final EnumMap<Script, int[]> counts = new EnumMap<>(Script.class);
  private final ArabicLetters arabic = new ArabicLetters();
  private int letters;
  private char other;

  ScriptCount(String text, int most) {
    for (int i = 0; i < text.length() && letters < most; i++) {
      count(text.charAt(i));
    }
  }

  /** Returns the script that most letters are of, null if there are none. */
  @Nullable Script main() {
    if (letters == 0) {
      return null;
    }
    var main = Script.LATIN;
    for (var script : counts.keySet()) {
      main = count(script) > count(main) ? script : main;
    }
    return main;
  }

  ArabicLetters arabic() {
    return arabic;
  }

  String otherLanguage() {
    return Script.languageOf(other);
  }

  private int count(Script script) {
    var count = counts.get(script);
    return count == null ? 0 : count[0];
  }

  private void count(char c) {
    var script = Script.of(c);
    if (script == null) {
      return;
    }
    letters++;
    counts.computeIfAbsent(script, _ -> new int[1])[0]++;
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
