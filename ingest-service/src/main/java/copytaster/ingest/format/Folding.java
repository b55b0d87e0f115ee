package copytaster.ingest.format;

import java.text.Normalizer;

/**
 * Makes texts comparable that differ only in how they are written: vowel signs, tatweel, the forms
 * of hamza, alef, ya and ta marbuta, case, punctuation and white space do not count.
 */
final class Folding {

  private Folding() {}

  /** Returns the letters and digits, with one blank between words. */
  static String words(String text) {
    var folded = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !isIgnored(c))
        .map(c -> Character.isLetterOrDigit(c) ? letter(c) : ' ')
        .forEach(c -> append(folded, c));
    return folded.toString().strip();
  }

  /** Returns one character as it counts, or -1 for one that does not; punctuation stays. */
  static int character(int c) {
    if (isIgnored(c)) {
      return -1;
    }
    return Character.isWhitespace(c) || c == '\u00A0' ? ' ' : letter(c);
  }

  private static void append(StringBuilder folded, int c) {
    boolean afterBlank = folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ';
    if (c != ' ' || !afterBlank) {
      folded.appendCodePoint(c);
    }
  }

  private static int letter(int c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ؤ' -> 'و';
      case 'ئ', 'ى', 'ی' -> 'ي';
      case 'ک' -> 'ك';
      case 'ة' -> 'ه';
      default -> Character.toLowerCase(c);
    };
  }

  // Vowel signs and other marks, tatweel, and what only steers writing: direction, joining.
  private static boolean isIgnored(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.FORMAT -> true;
      default -> c == 'ـ';
    };
  }
}
