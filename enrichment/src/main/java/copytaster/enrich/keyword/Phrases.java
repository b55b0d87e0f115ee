package copytaster.enrich.keyword;

import copytaster.article.TextPart;
import copytaster.enrich.text.Tokens;
import copytaster.enrich.text.WordHash;
import java.util.Arrays;

/**
 * The phrases of an article, by number in the order of the text, and where each stands: up to three
 * words between stop words and punctuation. The words of a name stay together. There are hundreds
 * in every story, so that they lie in arrays.
 */
final class Phrases {

  static final int NOWHERE = -1;

  private static final int LONGEST = 3;
  private static final int EARLY = 40;
  private static final int FREE = 0;

  // Open addressing: the number of a phrase and one, at a place that its stem says.
  private int[] slots;
  private long[] stems;
  private int[] words;
  private int[] uses;
  private int[] firstUses;
  private int[] lastUses;
  private int size;
  // For each use: the token it begins at, doubled, odd in the headline; the use before it.
  private int[] begins;
  private int[] before;
  private int useCount;

  /**
   * Makes an empty one.
   *
   * @param tokens how many the article has
   */
  Phrases(int tokens) {
    int expected = Math.max(64, tokens);
    slots = new int[2 * Integer.highestOneBit(expected)];
    stems = new long[expected];
    words = new int[expected];
    uses = new int[expected];
    firstUses = new int[expected];
    lastUses = new int[expected];
    begins = new int[expected];
    before = new int[expected];
  }

  int size() {
    return size;
  }

  /** Returns how many words a phrase has. */
  int words(int phrase) {
    return words[phrase];
  }

  /** Returns how often a phrase is used. */
  int uses(int phrase) {
    return uses[phrase];
  }

  /** Returns the first use of a phrase. */
  int firstUse(int phrase) {
    return firstUses[phrase];
  }

  /** Returns the last use of a phrase. */
  int lastUse(int phrase) {
    return lastUses[phrase];
  }

  /** Returns the use of the same phrase before one, or {@link #NOWHERE}. */
  int before(int use) {
    return before[use];
  }

  /** Returns the token that a use begins at. */
  int begin(int use) {
    return begins[use] >> 1;
  }

  /** Returns whether a use is in the headline. */
  boolean isInHeadline(int use) {
    return (begins[use] & 1) != 0;
  }

  /**
   * Adds the single words of a text.
   *
   * @return by token, the number of the phrase that it is, {@link #NOWHERE} for stop words and
   *     names
   */
  int[] addWords(ReadText text) {
    var numbers = new int[text.stems().size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = NOWHERE;
      if (text.stems().of(i) != WordStems.STOP && text.names().end(i) == NamePlaces.NONE) {
        numbers[i] = use(WordHash.then(0, text.stems().of(i)), 1, place(text, i));
      }
    }
    return numbers;
  }

  /**
   * Adds the longer phrases of a text, once all words are there: what is used twice consists of
   * words that are. Others are only good in the headline and at the begin.
   *
   * @param numbers the numbers of its words
   */
  void addLonger(ReadText text, int[] numbers) {
    int early = text.passage().part() == TextPart.HEADLINE ? numbers.length : EARLY;
    for (int i = 0; i < numbers.length; i++) {
      if (isGood(i, numbers, early)
          && text.stems().of(i) != WordStems.STOP
          && !text.names().isInside(i)) {
        addLonger(text, numbers, early, i);
      }
    }
  }

  private void addLonger(ReadText text, int[] numbers, int early, int from) {
    var stems = text.stems();
    var tokens = text.passage().tokens();
    long phrase = WordHash.then(0, stems.of(from));
    for (int i = from + 1; i < numbers.length && i - from < LONGEST && joins(tokens, i); i++) {
      boolean isStop = stems.of(i) == WordStems.STOP;
      if (isStop ? !text.passage().isStopWord(i) : !isGood(i, numbers, early)) {
        return;
      }
      phrase = WordHash.then(phrase, isStop ? tokens.hash(i) : stems.of(i));
      if (!isStop && !text.names().isInside(i + 1) && text.names().end(from) != i + 1) {
        use(phrase, i - from + 1, place(text, from));
      }
    }
  }

  private boolean isGood(int token, int[] numbers, int early) {
    return token < early || numbers[token] == NOWHERE || uses[numbers[token]] > 1;
  }

  private static int place(ReadText text, int token) {
    return 2 * token + (text.passage().part() == TextPart.HEADLINE ? 1 : 0);
  }

  // A phrase goes on over a hyphen within a word, but over no other sign.
  private static boolean joins(Tokens tokens, int token) {
    char gap = tokens.gap(token);
    return gap == Tokens.SPACE || (gap == '-' && tokens.isGlued(token));
  }

  private int use(long stem, int length, int place) {
    int phrase = find(stem, length);
    if (useCount == begins.length) {
      begins = Arrays.copyOf(begins, 2 * useCount);
      before = Arrays.copyOf(before, 2 * useCount);
    }
    begins[useCount] = place;
    before[useCount] = lastUses[phrase];
    lastUses[phrase] = useCount++;
    uses[phrase]++;
    return phrase;
  }

  private int find(long stem, int length) {
    int mask = slots.length - 1;
    int slot = (int) (stem ^ stem >>> 32) & mask;
    while (slots[slot] != FREE) {
      if (stems[slots[slot] - 1] == stem) {
        return slots[slot] - 1;
      }
      slot = (slot + 1) & mask;
    }
    return add(stem, length, slot);
  }

  private int add(long stem, int length, int slot) {
    if (size == stems.length) {
      stems = Arrays.copyOf(stems, 2 * size);
      words = Arrays.copyOf(words, 2 * size);
      uses = Arrays.copyOf(uses, 2 * size);
      firstUses = Arrays.copyOf(firstUses, 2 * size);
      lastUses = Arrays.copyOf(lastUses, 2 * size);
    }
    stems[size] = stem;
    words[size] = length;
    firstUses[size] = useCount;
    lastUses[size] = NOWHERE;
    slots[slot] = ++size;
    if (size * 4 > slots.length * 3) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    slots = new int[2 * slots.length];
    int mask = slots.length - 1;
    for (int phrase = 0; phrase < size; phrase++) {
      int slot = (int) (stems[phrase] ^ stems[phrase] >>> 32) & mask;
      while (slots[slot] != FREE) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = phrase + 1;
    }
  }
}
