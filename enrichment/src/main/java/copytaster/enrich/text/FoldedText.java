package copytaster.enrich.text;

import java.util.Arrays;

/**
 * A text folded for matching, where each character knows its place in the original: Arabic letters
 * in one spelling, no tashkeel, tatweel or bidirectional marks, digits 0 to 9, Latin in lower case
 * without accents.
 */
public final class FoldedText {

  private static final char TATWEEL = '\u0640';

  private final String original;
  private char[] folded;
  private int[] origins;
  private int length;

  private FoldedText(String original) {
    this.original = original;
    this.folded = new char[original.length() + 8];
    this.origins = new int[original.length() + 8];
  }

  /** Folds a text in one pass. */
  public static FoldedText of(String original) {
    var text = new FoldedText(original);
    for (int i = 0; i < original.length(); i++) {
      char c = Folding.of(original.charAt(i));
      if (c == Folding.SEVERAL) {
        text.appendAll(Folding.expansion(original.charAt(i)), i);
      } else if (c != Folding.DROPPED) {
        text.append(c, i);
      }
    }
    return text;
  }

  /** Returns how many characters it has. */
  public int length() {
    return length;
  }

  /** Returns the folded character at a place. */
  public char charAt(int at) {
    return folded[at];
  }

  /** Returns the text it was made of. */
  public String original() {
    return original;
  }

  /** Returns where in the original the character at a place comes from. */
  public int originalBegin(int at) {
    return origins[at];
  }

  /**
   * Returns where in the original the characters up to a place, not included, end. Vowel signs and
   * tatweel that the last one carries are within.
   */
  public int originalEnd(int at) {
    int end = origins[at - 1] + 1;
    while (end < original.length() && isMark(original.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns the original character that the one at a place comes from. */
  public char originalCharAt(int at) {
    return original.charAt(origins[at]);
  }

  char[] characters() {
    return folded;
  }

  @Override
  public String toString() {
    return new String(folded, 0, length);
  }

  private void append(char c, int origin) {
    if (length == folded.length) {
      folded = Arrays.copyOf(folded, length * 2);
      origins = Arrays.copyOf(origins, length * 2);
    }
    folded[length] = c;
    origins[length++] = origin;
  }

  private void appendAll(String several, int origin) {
    for (int i = 0; i < several.length(); i++) {
      append(several.charAt(i), origin);
    }
  }

  private static boolean isMark(char c) {
    return Folding.of(c) == Folding.DROPPED
        && (c == TATWEEL || Character.getType(c) == Character.NON_SPACING_MARK);
  }
}
