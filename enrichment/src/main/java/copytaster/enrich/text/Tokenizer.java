package copytaster.enrich.text;

import java.util.Arrays;

/**
 * Splits a folded text into words and numbers. Web addresses are no words; letters with full stops
 * between them (U.S.) are one; digits and letters that are not Latin (12شباط) are two.
 */
final class Tokenizer {

  private static final byte SIGN = 0;
  private static final byte LETTER = 1;
  private static final byte LATIN = 2;
  private static final byte DIGIT = 3;
  private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

  static {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      KINDS[c] = kind(c);
    }
  }

  private final FoldedText text;
  private final char[] characters;
  private int[] begins;
  private int[] ends;
  private long[] hashes;
  private char[] gaps;
  private int size;
  private char gap = Tokens.PARAGRAPH;

  Tokenizer(FoldedText text) {
    this.text = text;
    this.characters = text.characters();
    int capacity = text.length() / 4 + 8;
    this.begins = new int[capacity];
    this.ends = new int[capacity];
    this.hashes = new long[capacity];
    this.gaps = new char[capacity];
  }

  Tokens tokens() {
    int i = 0;
    while (i < text.length()) {
      if (KINDS[characters[i]] == SIGN) {
        gap = widened(gap, characters[i++]);
      } else if (isAddress(i)) {
        i = endOfAddress(i);
        gap = Tokens.SIGNS;
      } else {
        i = addToken(i);
      }
    }
    return new Tokens(text, begins, ends, hashes, gaps, size);
  }

  private int addToken(int begin) {
    int end = endOfAbbreviation(begin);
    end = end == begin ? endOfWord(begin) : end;
    if (size == begins.length) {
      grow();
    }
    begins[size] = begin;
    ends[size] = end;
    hashes[size] = WordHash.of(characters, begin, end);
    gaps[size++] = gap;
    gap = Tokens.SPACE;
    return end;
  }

  private void grow() {
    begins = Arrays.copyOf(begins, size * 2);
    ends = Arrays.copyOf(ends, size * 2);
    hashes = Arrays.copyOf(hashes, size * 2);
    gaps = Arrays.copyOf(gaps, size * 2);
  }

  private int endOfWord(int begin) {
    int i = begin + 1;
    while (i < text.length() && belongTogether(KINDS[characters[i - 1]], KINDS[characters[i]])) {
      i++;
    }
    return i;
  }

  private static boolean belongTogether(byte before, byte kind) {
    return kind != SIGN && (before == kind || (before != LETTER && kind != LETTER));
  }

  // Letter, stop, letter, and so on; returns where it began if there are not two letters.
  private int endOfAbbreviation(int begin) {
    int i = begin;
    while (isLoneLetter(i) && charAt(i + 1) == '.') {
      i += 2;
    }
    if (i > begin + 2) {
      return i;
    }
    return i == begin + 2 && isLoneLetter(i) ? i + 1 : begin;
  }

  private boolean isLoneLetter(int at) {
    byte kind = KINDS[charAt(at)];
    return (kind == LETTER || kind == LATIN) && KINDS[charAt(at + 1)] == SIGN;
  }

  private char charAt(int at) {
    return at < text.length() ? characters[at] : ' ';
  }

  private boolean isAddress(int at) {
    char c = characters[at];
    return (c == 'h' && (startsWith(at, "http://") || startsWith(at, "https://")))
        || (c == 'w' && startsWith(at, "www."));
  }

  private boolean startsWith(int at, String prefix) {
    for (int i = 0; i < prefix.length(); i++) {
      if (charAt(at + i) != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int endOfAddress(int begin) {
    int i = begin;
    while (i < text.length() && characters[i] > ' ' && characters[i] != ')') {
      i++;
    }
    return i;
  }

  private static char widened(char gap, char sign) {
    if (gap == Tokens.PARAGRAPH || (sign == '\n' && gap == Tokens.LINE)) {
      return Tokens.PARAGRAPH;
    }
    if (sign == ' ') {
      return gap;
    }
    return gap == Tokens.SPACE ? sign : sign == '\n' ? Tokens.PARAGRAPH : Tokens.SIGNS;
  }

  private static byte kind(char c) {
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if (!Character.isLetter(c)
        && Character.getType(c) != Character.COMBINING_SPACING_MARK
        && Character.getType(c) != Character.NON_SPACING_MARK) {
      return SIGN;
    }
    return c < 0x250 ? LATIN : LETTER;
  }
}
