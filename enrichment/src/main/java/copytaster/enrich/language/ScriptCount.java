package copytaster.enrich.language;

import copytaster.enrich.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** Counts the scripts of a text's first letters, and the Arabic letters that tell languages. */
final class ScriptCount {

  private static final Script[] SCRIPTS = Script.values();
  // Each letter counts in one group: that of its script, or one of these.
  private static final int KURDISH = SCRIPTS.length;
  private static final int URDU = KURDISH + 1;
  private static final int PASHTO = URDU + 1;
  private static final int PERSIAN = PASHTO + 1;
  private static final int ARABIC = PERSIAN + 1;
  private static final int NONE = ARABIC + 1;
  private static final char END_OF_TABLE = 0x900;
  private static final byte[] GROUPS = new byte[END_OF_TABLE];
  // In Pashto a word, of; before a full stop Arabic for doctor; elsewhere but a letter.
  private static final char PASHTO_OF = 'د';

  static {
    for (char c = 0; c < END_OF_TABLE; c++) {
      GROUPS[c] = groupOfScript(c);
    }
    mark(ArabicLetters.KURDISH, KURDISH);
    mark(ArabicLetters.URDU, URDU);
    mark(ArabicLetters.PASHTO, PASHTO);
    mark(ArabicLetters.PERSIAN, PERSIAN);
    mark(ArabicLetters.ARABIC, ARABIC);
  }

  private final int[] counts = new int[NONE + 1];
  private final int letters;
  // Arabic letters that only some languages have.
  private final int signs;
  private int wordsOfPashto;
  private char other;

  /**
   * Counts.
   *
   * @param most how many letters are looked at
   */
  ScriptCount(Stretch stretch, int most) {
    var text = stretch.tokens().text();
    int begin = stretch.begin();
    int end = stretch.end();
    int left = most;
    for (int i = begin; i < end && left > 0; i++) {
      char c = text.readAt(i);
      int group = group(c);
      counts[group]++;
      left -= group == NONE ? 0 : 1;
      if (c == PASHTO_OF) {
        wordsOfPashto += isWordOfPashto(text, i, begin, end) ? 1 : 0;
      } else if (group == Script.OTHER.number() && isUndecided()) {
        other = c;
      }
    }
    letters = most - left;
    signs = counts[KURDISH] + counts[URDU] + counts[PASHTO] + counts[PERSIAN] + counts[ARABIC];
  }

  /** Returns the script that most letters are of, null if there are none. */
  @Nullable Script main() {
    if (letters == 0) {
      return null;
    }
    var main = Script.LATIN;
    int most = count(main);
    for (var script : SCRIPTS) {
      int count = count(script);
      main = count > most ? script : main;
      most = Math.max(count, most);
    }
    return main;
  }

  /** Returns how many letters were looked at. */
  int letters() {
    return letters;
  }

  ArabicLetters arabic() {
    return new ArabicLetters(
        count(Script.ARABIC),
        counts[KURDISH],
        counts[URDU],
        counts[PASHTO] + wordsOfPashto,
        counts[PERSIAN],
        counts[ARABIC]);
  }

  String otherLanguage() {
    return Script.languageOf(other);
  }

  private int count(Script script) {
    int count = counts[script.number()];
    return script == Script.ARABIC ? count + signs : count;
  }

  private static boolean isWordOfPashto(FoldedText text, int at, int begin, int end) {
    return (at == begin || group(text.readAt(at - 1)) == NONE)
        && at + 1 < end
        && group(text.readAt(at + 1)) == NONE
        && text.readAt(at + 1) != '.';
  }

  // Japanese has Han too; its own syllables tell it from Chinese.
  private boolean isUndecided() {
    return other == 0 || Script.languageOf(other).equals("zh");
  }

  private static int group(char c) {
    return c < END_OF_TABLE ? GROUPS[c] : groupOfScript(c);
  }

  private static byte groupOfScript(char c) {
    var script = Script.of(c);
    return (byte) (script == null ? NONE : script.number());
  }

  private static void mark(String signs, int group) {
    signs.chars().filter(Character::isLetter).forEach(letter -> GROUPS[letter] = (byte) group);
  }
}
