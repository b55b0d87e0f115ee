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

  /** The lowest number of a phrase. */
  static final int FIRST = 2;

  // No phrases, but good or not as if they were: stop words, used never; names, used more than
  // once.
  private static final int STOP = 0;
  private static final int NAME = 1;
  private static final int LONGEST = 3;
  private static final int EARLY = 40;
  private static final int FREE = 0;

  // Open addressing: the number of a phrase, at a place that its stem says.
  private int[] slots;
  private long[] stems;
  private int[] uses;
  private int[] firstUses;
  private int size = FIRST;
  // For each use: the number of the phrase, and where it is.
  private int[] phrases;
  private int[] places;
  private int useCount;

  /**
   * Makes an empty one.
   *
   * @param tokens how many the article has
   */
  Phrases(int tokens) {
    int expected = Math.max(64, tokens * 3 / 4);
    slots = new int[4 * Integer.highestOneBit(expected)];
    stems = new long[expected];
    uses = new int[expected];
    firstUses = new int[expected];
    phrases = new int[expected];
    places = new int[expected];
    uses[NAME] = 2;
  }

  /** Returns the number behind the highest of a phrase. */
  int end() {
    return size;
  }

  /** Returns how often a phrase is used. */
  int uses(int phrase) {
    return uses[phrase];
  }

  /** Returns where a phrase is used first: a {@link Place}. */
  int first(int phrase) {
    return places[firstUses[phrase]];
  }

  /** Returns where a phrase is used: each a {@link Place}, in the order of the text. */
  int[] places(int phrase) {
    var found = new int[uses[phrase]];
    for (int use = firstUses[phrase], at = 0; at < found.length; use++) {
      if (phrases[use] == phrase) {
        found[at++] = places[use];
      }
    }
    return found;
  }

  /**
   * Adds the single words of a text.
   *
   * @return by token, the number of the phrase that it is
   */
  int[] addWords(ReadText text) {
    var stems = text.stems();
    var numbers = new int[stems.size()];
    for (int word : stems.words()) {
      if (stems.of(word) != WordStems.STOP) {
        numbers[word] =
            text.names().has(word) ? NAME : use(stems.of(word), text.place(word, word + 1));
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
    for (int word : text.stems().words()) {
      if (isGood(word, numbers, early) && !text.names().isInside(word)) {
        addLonger(text, numbers, early, word);
      }
    }
  }

  private void addLonger(ReadText text, int[] numbers, int early, int from) {
    var stems = text.stems();
    var tokens = text.passage().tokens();
    long phrase = stems.of(from);
    for (int i = from + 1; i < numbers.length && i - from < LONGEST && joins(tokens, i); i++) {
      boolean isGood = isGood(i, numbers, early);
      if (!isGood && (numbers[i] != STOP || !text.passage().isStopWord(i))) {
        return;
      }
      phrase = WordHash.then(phrase, isGood ? stems.of(i) : tokens.hash(i));
      if (isGood && !text.names().isInside(i + 1) && text.names().end(from) != i + 1) {
        use(phrase, text.place(from, i + 1));
      }
    }
  }

  private boolean isGood(int token, int[] numbers, int early) {
    int number = numbers[token];
    return uses[number] > 1 || (token < early && number != STOP);
  }

  // A phrase goes on over a hyphen within a word, but over no other sign.
  private static boolean joins(Tokens tokens, int token) {
    char gap = tokens.gap(token);
    return gap == Tokens.SPACE || (gap == '-' && tokens.isGlued(token));
  }

  private int use(long stem, int place) {
    int phrase = find(stem);
    if (useCount == places.length) {
      phrases = Arrays.copyOf(phrases, 2 * useCount);
      places = Arrays.copyOf(places, 2 * useCount);
    }
    phrases[useCount] = phrase;
    places[useCount++] = place;
    uses[phrase]++;
    return phrase;
  }

  private int find(long stem) {
    int mask = slots.length - 1;
    int slot = (int) (stem ^ stem >>> 32) & mask;
    while (slots[slot] != FREE) {
      if (stems[slots[slot]] == stem) {
        return slots[slot];
      }
      slot = (slot + 1) & mask;
    }
    return add(stem, slot);
  }

  private int add(long stem, int slot) {
    if (size == stems.length) {
      stems = Arrays.copyOf(stems, 2 * size);
      uses = Arrays.copyOf(uses, 2 * size);
      firstUses = Arrays.copyOf(firstUses, 2 * size);
    }
    stems[size] = stem;
    firstUses[size] = useCount;
    slots[slot] = size++;
    if (size * 4 > slots.length * 3) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    slots = new int[2 * slots.length];
    int mask = slots.length - 1;
    for (int phrase = FIRST; phrase < size; phrase++) {
      int slot = (int) (stems[phrase] ^ stems[phrase] >>> 32) & mask;
      while (slots[slot] != FREE) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = phrase;
    }
  }
}
