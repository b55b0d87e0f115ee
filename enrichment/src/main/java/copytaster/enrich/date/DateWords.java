package copytaster.enrich.date;

import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.Prefixes;
import copytaster.enrich.text.TabbedRow;
import copytaster.enrich.text.Tokens;
import copytaster.enrich.text.WordFlag;
import copytaster.enrich.text.WordHash;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** The vocabulary of dates, read from rows of kinds, value and words. */
final class DateWords {

  private static final char PARTICLE_SIGN = '+';
  private static final int YEAR = 4;
  private static final int BEGINNING_BITS = 14;

  // In a state: whether a longer phrase begins with these words; above it, which word they are.
  private static final int GOES_ON = 1;

  private final HashIndex states = new HashIndex(4096);
  // Each but once, however many words mean it: the fewer there are, the sooner they are at hand.
  private final List<DateWord> words = new ArrayList<>(List.of(DateWord.NONE));
  // The beginnings of the hashes of all first words: most words are seen here to be none of dates.
  private final BitSet beginnings = new BitSet(1 << BEGINNING_BITS);

  /**
   * Makes it.
   *
   * @param startKinds the kinds of words, as bits, that dates begin with
   * @param known is told which words dates begin with
   */
  DateWords(List<TabbedRow> rows, long startKinds, HashIndex known) {
    for (var row : rows) {
      var word = new DateWord(kinds(row), value(row), 1, 0);
      row.required(2, "words");
      for (var phrase : row.values(2)) {
        var tokens = tokens(row, phrase);
        put(row, tokens, word.as(tokens.size(), particle(phrase)));
        if (word.isAny(startKinds)) {
          mark(known, tokens, word);
        }
      }
    }
  }

  /** Returns the longest word that begins at a token, with the particles it carries or without. */
  DateWord at(Tokens tokens, Prefixes prefixes, int at) {
    if (isDigit(tokens.first(at))) {
      return tokens.length(at) < YEAR ? DateWord.DIGITS : DateWord.LONG_DIGITS;
    }
    int state = first(tokens.hash(at));
    if (state == HashIndex.ABSENT && prefixes.rest(at) != 0) {
      return longest(tokens, at, prefixes.rest(at), first(prefixes.rest(at)));
    }
    return longest(tokens, at, tokens.hash(at), state);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns how many characters of a token are particles. */
  int skipped(Tokens tokens, Prefixes prefixes, int at) {
    int state = first(tokens.hash(at));
    return state == HashIndex.ABSENT ? prefixes.length(at) : words.get(state >> 1).skipped();
  }

  private int first(long word) {
    return beginnings.get(beginning(word)) ? states.get(word) : HashIndex.ABSENT;
  }

  private static int beginning(long word) {
    return (int) (word >>> (Long.SIZE - BEGINNING_BITS));
  }

  private DateWord longest(Tokens tokens, int at, long hash, int first) {
    var found = DateWord.NONE;
    int state = first;
    long soFar = hash;
    int end = at + 1;
    while (state != HashIndex.ABSENT) {
      found = state >> 1 == 0 ? found : words.get(state >> 1);
      if ((state & GOES_ON) == 0 || end == tokens.size() || !isSpace(tokens.gap(end))) {
        return found;
      }
      soFar = WordHash.then(soFar, tokens.hash(end++));
      state = states.get(soFar);
    }
    return found;
  }

  /** Returns whether nothing but space stands there. */
  static boolean isSpace(char gap) {
    return gap == Tokens.SPACE || gap == Tokens.LINE;
  }

  private static Tokens tokens(TabbedRow row, String phrase) {
    var tokens = Tokens.of(phrase.replace("" + PARTICLE_SIGN, ""));
    if (tokens.size() == 0) {
      throw row.error("no word: " + phrase);
    }
    return tokens;
  }

  private static int particle(String phrase) {
    return Math.max(0, phrase.indexOf(PARTICLE_SIGN));
  }

  // A month is a word of dates alone; الثاني or Friday may be within a name.
  private static void mark(HashIndex known, Tokens phrase, DateWord word) {
    boolean isMonth = word.is(WordKind.MONTH) && !word.is(WordKind.HIJRI);
    known.mark(phrase.hash(0), isMonth ? WordFlag.DATE : WordFlag.DATE_START);
    for (int i = 0; isMonth && i < phrase.size(); i++) {
      known.mark(phrase.hash(i), WordFlag.KNOWN);
    }
  }

  private void put(TabbedRow row, Tokens phrase, DateWord word) {
    long soFar = phrase.hash(0);
    beginnings.set(beginning(soFar));
    for (int i = 1; i < phrase.size(); i++) {
      states.mark(soFar, GOES_ON);
      soFar = WordHash.then(soFar, phrase.hash(i));
    }
    int state = (int) states.bits(soFar);
    int number = number(joined(row, words.get(state >> 1), word));
    states.put(soFar, (number << 1) | (state & GOES_ON));
  }

  private int number(DateWord word) {
    int number = words.indexOf(word);
    if (number < 0) {
      words.add(word);
    }
    return number < 0 ? words.size() - 1 : number;
  }

  private static DateWord joined(TabbedRow row, DateWord before, DateWord word) {
    int value = word.value() == 0 ? before.value() : word.value();
    if (before.value() != 0 && before.value() != value) {
      throw row.error("a word has the values " + before.value() + " and " + value);
    }
    return new DateWord(before.kinds() | word.kinds(), value, word.length(), word.skipped());
  }

  private static long kinds(TabbedRow row) {
    long kinds = 0;
    for (var name : row.required(0, "kind").split(" ", -1)) {
      try {
        kinds |= WordKind.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT)).bit();
      } catch (IllegalArgumentException e) {
        throw row.error("no kind of word: " + name);
      }
    }
    return kinds;
  }

  private static int value(TabbedRow row) {
    try {
      return row.cell(1).isEmpty() ? 0 : Integer.parseInt(row.cell(1));
    } catch (NumberFormatException e) {
      throw row.error("no number: " + row.cell(1));
    }
  }
}
