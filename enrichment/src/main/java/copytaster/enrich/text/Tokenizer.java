package copytaster.enrich.text;

import java.util.Arrays;

/**
 * Splits a folded text into words and numbers. Letters with full stops between them (U.S.) are one
 * word; digits and letters that are not Latin (12شباط) are two.
 */
final class Tokenizer {

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
    int capacity = text.length() / 5 + 8;
    this.begins = new int[capacity];
    this.ends = new int[capacity];
    this.hashes = new long[capacity];
    this.gaps = new char[capacity];
  }

  Tokens tokens() {
    int i = 0;
    while (i < text.length()) {
      if (text.kind(i) == Folding.SIGN) {
        gap = widened(gap, characters[i++]);
      } else {
        int end = endOfAbbreviation(i);
        i = end == i ? addWord(i) : add(i, end, WordHash.of(characters, i, end));
      }
    }
    return new Tokens(text, begins, ends, hashes, gaps, size);
  }

  // Behind the last character there is a sign.
  private int addWord(int begin) {
    long hash = WordHash.then(WordHash.EMPTY, characters[begin]);
    int kind = text.kind(begin);
    int end = begin + 1;
    while (belongTogether(kind, text.kind(end))) {
      hash = WordHash.then(hash, characters[end]);
      kind = text.kind(end++);
    }
    return add(begin, end, WordHash.whole(hash));
  }

  private int add(int begin, int end, long hash) {
    if (size == begins.length) {
      grow();
    }
    begins[size] = begin;
    ends[size] = end;
    hashes[size] = hash;
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

  private static boolean belongTogether(int before, int kind) {
    return kind != Folding.SIGN
        && (before == kind || (before != Folding.LETTER && kind != Folding.LETTER));
  }

  // Letter, stop, letter, and so on; returns where it began if there are not two letters.
  private int endOfAbbreviation(int begin) {
    int i = begin;
    while (isLoneLetter(i) && characters[i + 1] == '.') {
      i += 2;
    }
    if (i > begin + 2) {
      return i;
    }
    return i == begin + 2 && isLoneLetter(i) ? i + 1 : begin;
  }

  private boolean isLoneLetter(int at) {
    return at < text.length()
        && (text.kind(at) == Folding.LETTER || text.kind(at) == Folding.LATIN)
        && text.kind(at + 1) == Folding.SIGN;
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
}
