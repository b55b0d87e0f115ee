package copytaster.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * The ceiling for enrichers: reads every character of a text and looks every word between spaces up
 * in a {@link HashMap} as large as the vocabulary is, and does nothing with what it finds.
 */
final class DictionaryPass {

  private static final int WORDS = 300_000;
  private static final int LONGEST = 9;

  private final Map<String, Integer> dictionary = HashMap.newHashMap(WORDS);

  DictionaryPass() {
    var random = new Random(1);
    while (dictionary.size() < WORDS) {
      dictionary.put(word(random), dictionary.size());
    }
  }

  /** Makes a word known. */
  void add(String word) {
    dictionary.put(word, dictionary.size());
  }

  /** Returns the sum of the numbers of the words that it knows. */
  int read(String text) {
    int sum = 0;
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n') {
        sum += look(text, begin, i);
        begin = i + 1;
      }
    }
    return sum + look(text, begin, text.length());
  }

  private int look(String text, int begin, int end) {
    return begin == end ? 0 : dictionary.getOrDefault(text.substring(begin, end), 0);
  }

  /** Returns a made-up word, Arabic or Latin. */
  static String word(Random random) {
    char first = random.nextBoolean() ? 'a' : 'ب';
    var word = new StringBuilder();
    for (int length = 3 + random.nextInt(LONGEST - 2); length > 0; length--) {
      word.append((char) (first + random.nextInt(first == 'a' ? 26 : 19)));
    }
    return word.toString();
  }
}
