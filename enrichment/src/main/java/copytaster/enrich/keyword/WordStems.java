package copytaster.enrich.keyword;

import copytaster.enrich.text.Bits;
import copytaster.enrich.text.Particles;
import copytaster.enrich.text.Passage;
import copytaster.enrich.text.Tokens;
import copytaster.enrich.text.WordFlag;

/**
 * What keywords compare words by, and how many characters at the begin of each are particles: a
 * light stem without particles, article and the ends of plural and gender, so that السفينة, للسفينة
 * and سفينة are one word. It is no dictionary's stem, and only ever compared.
 */
final class WordStems {

  /** The stem of a word that no keyword begins or ends with. */
  static final long STOP = 0;

  private static final int NEVER = WordFlag.STOP | WordFlag.IDLE;
  private static final int SHORTEST = 3;
  private static final int IDLE = -1;
  private static final char AND = 'و';

  private final Passage passage;
  private final Tokens tokens;
  private final long[] stems;
  private final byte[] skipped;
  // The words that keywords may begin or end with.
  private final int[] words;

  WordStems(Passage passage) {
    this.passage = passage;
    this.tokens = passage.tokens();
    this.stems = new long[tokens.size()];
    this.skipped = new byte[tokens.size()];
    this.words = Bits.list(stems.length, this::isWord);
    for (int word : words) {
      stems[word] = isArabic(tokens.first(word)) ? arabic(word) : latin(word);
    }
  }

  Passage passage() {
    return passage;
  }

  int size() {
    return stems.length;
  }

  /** Returns the tokens that have a stem, or seemed to, in the order of the text. */
  int[] words() {
    return words;
  }

  /** Returns the stem of a word, or {@link #STOP}. */
  long of(int token) {
    return stems[token];
  }

  /** Returns how many characters at the begin of a word are no part of a keyword. */
  int skipped(int token) {
    return skipped[token];
  }

  // 1 for what a keyword may begin or end with, else 0.
  private int isWord(int token) {
    var prefixes = passage.prefixes();
    int never = (int) (prefixes.flags(token) | prefixes.flagsOfRest(token)) & NEVER;
    int first = tokens.first(token);
    int isNoDigit = (first - '0') | ('9' - first);
    int isLong = SHORTEST - 1 - tokens.length(token);
    return Bits.negative((never - 1) & isLong & isNoDigit);
  }

  private static boolean isArabic(char letter) {
    return letter >= 0x600 && letter < 0x700;
  }

  private long arabic(int token) {
    int front = particles(token);
    if (front == IDLE) {
      return STOP;
    }
    skipped[token] = (byte) front;
    int left = tokens.length(token) - front;
    front += left >= 2 + SHORTEST && isArticle(token, front) ? 2 : 0;
    return stem(token, front, arabicEnd(token, tokens.length(token) - front));
  }

  // Known ones, and before the article also where the word is not known: والمرفأ, بالمرفأ, للمرفأ.
  private int particles(int token) {
    return Particles.has(tokens.first(token)) ? particlesBefore(token) : 0;
  }

  private int particlesBefore(int token) {
    int known = passage.prefixes().length(token);
    if (known > 0) {
      // Of لل they count the first letter only: the second is the article's.
      return known + (isLamLam(token, known - 1) ? 1 : 0);
    }
    int left = tokens.length(token) - SHORTEST;
    if (left < 2 || passage.isKnown(token)) {
      return 0;
    }
    return switch (tokens.first(token)) {
      case AND -> and(token, left >= 3 && isArticle(token, 1));
      case 'ب', 'ف', 'ك' -> left >= 3 && isArticle(token, 1) ? unlessIdle(token, 1) : 0;
      case 'ل' -> isLamLam(token, 0) ? unlessIdle(token, 2) : 0;
      default -> 0;
    };
  }

  // Also وخزائن, where خزائن is known though nothing begins with it.
  private int and(int token, boolean isArticle) {
    long rest = bits(token, 1);
    return (rest & NEVER) != 0 ? IDLE : isArticle || rest != 0 ? 1 : 0;
  }

  // وأجرى is no better than أجرى.
  private int unlessIdle(int token, int front) {
    return (bits(token, front) & NEVER) == 0 ? front : IDLE;
  }

  private long bits(int token, int front) {
    return passage.known().bits(tokens.hash(token, front, 0));
  }

  private int arabicEnd(int token, int length) {
    if (length <= SHORTEST) {
      return 0;
    }
    int last = tokens.end(token) - 1;
    char before = tokens.text().charAt(last - 1);
    boolean isLong = length >= SHORTEST + 2;
    return switch (tokens.text().charAt(last)) {
      case 'ت' -> isLong && before == 'ا' ? 2 : 0;
      case 'ن' -> isLong && (before == 'و' || before == 'ي' || before == 'ا') ? 2 : 0;
      case 'ه' -> isLong && before == 'ي' ? 2 : 1;
      default -> 0;
    };
  }

  private long latin(int token) {
    boolean isPlural = tokens.length(token) > SHORTEST && tokens.last(token) == 's';
    return stem(token, 0, isPlural ? 1 : 0);
  }

  private long stem(int token, int front, int back) {
    return front + back == 0 ? tokens.hash(token) : tokens.hash(token, front, back);
  }

  private boolean isArticle(int token, int from) {
    return has(token, from, 'ا', 'ل');
  }

  private boolean isLamLam(int token, int from) {
    return has(token, from, 'ل', 'ل');
  }

  private boolean has(int token, int from, char first, char second) {
    int at = tokens.begin(token) + from;
    return tokens.length(token) >= from + 2
        && tokens.text().charAt(at) == first
        && tokens.text().charAt(at + 1) == second;
  }
}
