package copytaster.enrich.text;

/** The words and numbers of a text, with what stands between them. */
public final class Tokens {

  /** Between two tokens: nothing but spaces, or nothing at all. */
  public static final char SPACE = ' ';

  /** Between two tokens: the end of a line. */
  public static final char LINE = '\n';

  /** Between two tokens: the end of a paragraph, or the text's own begin. */
  public static final char PARAGRAPH = '\u2029';

  /** Between two tokens: more than one sign. */
  public static final char SIGNS = '#';

  private final FoldedText text;
  private final int[] begins;
  private final int[] ends;
  private final long[] hashes;
  private final char[] gaps;
  private final int size;

  Tokens(FoldedText text, int[] begins, int[] ends, long[] hashes, char[] gaps, int size) {
    this.text = text;
    this.begins = begins;
    this.ends = ends;
    this.hashes = hashes;
    this.gaps = gaps;
    this.size = size;
  }

  /** Folds a text and splits it. */
  public static Tokens of(String text) {
    return new Tokenizer(FoldedText.of(text)).tokens();
  }

  /** Returns how many there are. */
  public int size() {
    return size;
  }

  /** Returns the folded text that tokens are places in. */
  public FoldedText text() {
    return text;
  }

  /** Returns where in the folded text a token begins. */
  public int begin(int token) {
    return begins[token];
  }

  /** Returns where in the folded text a token ends. */
  public int end(int token) {
    return ends[token];
  }

  /** Returns how many folded characters a token has. */
  public int length(int token) {
    return ends[token] - begins[token];
  }

  /** Returns the hash of a token. */
  public long hash(int token) {
    return hashes[token];
  }

  /** Returns the hash of the last characters of a token. */
  public long hashOfEnd(int token, int length) {
    return WordHash.of(
        text.characters(), Math.max(begins[token], ends[token] - length), ends[token]);
  }

  /**
   * Returns the hash of a token without some of its characters.
   *
   * @param front how many at its begin
   * @param back how many at its end
   */
  public long hash(int token, int front, int back) {
    return WordHash.of(text.characters(), begins[token] + front, ends[token] - back);
  }

  /** Returns whether a token, as folded, begins so. */
  public boolean startsWith(int token, String begin) {
    return length(token) >= begin.length() && has(begins[token], begin);
  }

  /** Returns whether a token, as folded, ends so. */
  public boolean endsWith(int token, String end) {
    return length(token) >= end.length() && has(ends[token] - end.length(), end);
  }

  /** Returns whether a token, as folded, begins in any of some ways. */
  public boolean startsWithAny(int token, String[] begins) {
    for (var begin : begins) {
      if (startsWith(token, begin)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a token, as folded, ends in any of some ways. */
  public boolean endsWithAny(int token, String[] ends) {
    for (var end : ends) {
      if (endsWith(token, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(int at, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      if (text.charAt(at + i) != characters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns what stands before a token: one of the constants, or the one sign, with or without
   * spaces, that does.
   */
  public char gap(int token) {
    return gaps[token];
  }

  /** Returns whether a token begins a sentence, or what reads like one: a quote, a line. */
  public boolean isSentenceStart(int token) {
    return switch (gaps[token]) {
      case PARAGRAPH, LINE, '.', '!', '?', '"', '“', ':', SIGNS -> true;
      default -> token == 0;
    };
  }

  /** Returns whether a token begins where the one before it, or one sign behind it, ends. */
  public boolean isGlued(int token) {
    return token > 0 && begins[token] - ends[token - 1] <= (gaps[token] == SPACE ? 0 : 1);
  }

  /** Returns the first folded character of a token. */
  public char first(int token) {
    return text.charAt(begins[token]);
  }

  /** Returns the last folded character of a token. */
  public char last(int token) {
    return text.charAt(ends[token] - 1);
  }

  /** Returns the first character of a token as the text has it. */
  public char originalFirst(int token) {
    return text.originalCharAt(begins[token]);
  }

  /** Returns the last character of a token as the text has it. */
  public char originalLast(int token) {
    return text.originalCharAt(ends[token] - 1);
  }

  /** Returns whether a token is digits only. */
  public boolean isNumber(int token) {
    for (int i = begins[token]; i < ends[token]; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Returns a token as written, from its first to its last character. */
  public String word(int token) {
    return surface(token, token + 1);
  }

  /** Returns the tokens of a range as written. */
  public String surface(int from, int to) {
    return text.original()
        .substring(text.originalBegin(begins[from]), text.originalEnd(ends[to - 1]));
  }

  /** Returns a token as folded. */
  public String folded(int token) {
    return new String(text.characters(), begins[token], length(token));
  }
}
