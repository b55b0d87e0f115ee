package copytaster.enrich.language;

import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.TabbedRow;
import copytaster.enrich.text.WordHash;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/** What speaks for each language: its function words, the ends of its words, its letters. */
public final class LanguageProfiles {

  private static final int WORDS = 1;
  private static final int ENDINGS = 2;
  private static final int LETTERS = 3;
  private static final int ALPHABET = 4;
  private static final int NEIGHBOURS = 5;

  private final List<String> languages = new ArrayList<>();
  private final HashIndex words = new HashIndex();
  private final HashIndex endings = new HashIndex();
  private final HashIndex letters = new HashIndex();
  private final List<BitSet> alphabets = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final BitSet withNeighbours = new BitSet();

  /** Makes profiles of the lines of a file: language, words, endings, letters, alphabet, neighbours. */
  public LanguageProfiles(List<TabbedRow> rows) {
    for (var row : rows) {
      int bit = 1 << languages.size();
      if (languages.size() == Integer.SIZE) {
        throw row.error("more than " + Integer.SIZE + " languages");
      }
      add(row);
      for (var word : row.words(WORDS)) {
        mark(words, WordHash.of(word), bit);
      }
      for (var ending : row.words(ENDINGS)) {
        mark(endings, WordHash.of(ending), bit);
      }
      row.cell(LETTERS).chars().forEach(letter -> mark(letters, letter, bit));
    }
  }

  private void add(TabbedRow row) {
    int number = languages.size();
    var language = row.required(0, "language");
    numbers.put(language, number);
    for (var neighbour : row.words(NEIGHBOURS)) {
      numbers.put(neighbour, number);
      withNeighbours.set(number);
    }
    var alphabet = new BitSet();
    row.cell(ALPHABET).chars().forEach(alphabet::set);
    alphabets.add(alphabet);
    languages.add(language);
  }

  /** Returns the function words of all languages. */
  public HashIndex words() {
    return words;
  }

  /** Returns whether the word of a hash is a function word of one of some languages. */
  public LongPredicate wordsOf(Collection<String> some) {
    int bits = 0;
    for (int i = 0; i < languages.size(); i++) {
      bits |= some.contains(languages.get(i)) ? 1 << i : 0;
    }
    int wanted = bits;
    return word -> (having(word) & wanted) != 0;
  }

  int size() {
    return languages.size();
  }

  String language(int number) {
    return languages.get(number);
  }

  /** Returns the number of the profile of a language or of its near relative, -1 if none. */
  int number(String language) {
    return numbers.getOrDefault(language, -1);
  }

  /** Returns whether a language has near relatives without a profile, which look like it. */
  boolean hasNeighbours(int number) {
    return withNeighbours.get(number);
  }

  /** Returns whether a letter, in lower case, is not used in a language. */
  boolean isForeign(int number, char letter) {
    return letter >= 0x80
        && !alphabets.get(number).isEmpty()
        && !alphabets.get(number).get(letter);
  }

  /** Returns a bit for each language that has the word, or 0. */
  int having(long word) {
    return Math.max(0, words.get(word));
  }

  /** Returns a bit for each language where many words end so, or 0. */
  int endingIn(long ending) {
    return Math.max(0, endings.get(ending));
  }

  /** Returns a bit for each language that the letter speaks for, or 0. */
  int writtenWith(char letter) {
    return letter < 0x80 ? 0 : Math.max(0, letters.get(letter));
  }

  private static void mark(HashIndex index, long hash, int bit) {
    index.put(hash, Math.max(0, index.get(hash)) | bit);
  }
}
