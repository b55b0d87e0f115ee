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
  private final char[] read;
  private char[] folded;
  // Where each folded character comes from, and its kind in the highest bits.
  private int[] places;
  private int length;

  private FoldedText(String original, char[] read) {
    this.original = original;
    this.read = read;
    // One more than is needed, so that a sign stands behind the last character.
    this.folded = new char[read.length + 1];
    this.places = new int[read.length + 1];
  }

  /** Folds a text; {@link Markup} is read as spaces. */
  public static FoldedText of(String original) {
    var text = new FoldedText(original, original.toCharArray());
    if ((text.fold() & Folding.MARKUP) != 0 && Markup.blank(text.read)) {
      text.length = 0;
      text.fold();
    }
    return text;
  }

  // Returns all bits that any character has. With local variables it is twice as fast.
  private int fold() {
    char[] from = read;
    char[] characters = folded;
    int[] origins = places;
    int at = 0;
    int bits = 0;
    for (int i = 0; i < from.length; i++) {
      int entry = Folding.entry(from[i]);
      bits |= entry;
      if ((entry & Folding.SPECIAL) == 0) {
        characters[at] = (char) entry;
        origins[at++] = i | (entry & Folding.KIND);
      } else if ((char) entry == Folding.SEVERAL) {
        length = at;
        appendAll(Folding.expansion(from[i]), i);
        characters = folded;
        origins = places;
        at = length;
      }
    }
    length = at;
    origins[at] = Folding.SIGN;
    return bits;
  }

  private void appendAll(String several, int origin) {
    int needed = length + several.length() + read.length - origin;
    if (needed > folded.length) {
      folded = Arrays.copyOf(folded, needed * 2);
      places = Arrays.copyOf(places, needed * 2);
    }
    for (int i = 0; i < several.length(); i++) {
      folded[length] = several.charAt(i);
      places[length++] = origin | (Folding.entry(several.charAt(i)) & Folding.KIND);
    }
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
    return origin(at);
  }

  /**
   * Returns where in the original the characters up to a place, not included, end. Vowel signs and
   * tatweel that the last one carries are within.
   */
  public int originalEnd(int at) {
    int end = origin(at - 1) + 1;
    while (end < read.length && isMark(read[end])) {
      end++;
    }
    return end;
  }

  /** Returns the original character that the one at a place comes from. */
  public char originalCharAt(int at) {
    return read[origin(at)];
  }

  /** Returns a character of the original, a space where there is {@link Markup}. */
  public char readAt(int origin) {
    return read[origin];
  }

  char[] characters() {
    return folded;
  }

  /** Returns the kind of the character at a place, {@link Folding#SIGN} behind the last one. */
  int kind(int at) {
    return places[at] & Folding.KIND;
  }

  @Override
  public String toString() {
    return new String(folded, 0, length);
  }

  private int origin(int at) {
    return places[at] & ~Folding.KIND;
  }

  private static boolean isMark(char c) {
    return (char) Folding.entry(c) == Folding.DROPPED
        && (c == TATWEEL || Character.getType(c) == Character.NON_SPACING_MARK);
  }
}
