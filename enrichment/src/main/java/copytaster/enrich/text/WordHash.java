package copytaster.enrich.text;

/**
 * 64-bit hashes by which words and phrases are known instead of by strings: with a vocabulary of a
 * million words the odds that two share one are below one in ten million.
 */
public final class WordHash {

  /** The hash of no characters. */
  static final long EMPTY = 0xcbf29ce484222325L;

  private static final long PRIME = 0x9e3779b97f4a7c15L;

  private WordHash() {}

  /** Returns the hash of folded characters; full stops, as in abbreviations, do not count. */
  static long of(char[] folded, int begin, int end) {
    return of(EMPTY, folded, begin, end);
  }

  /** Returns the hash of a word that begins with what has the first hash. */
  static long of(long first, char[] folded, int begin, int end) {
    return whole(then(first, folded, begin, end));
  }

  /** Returns the hash of a word's begin with more of its characters. */
  static long then(long first, char[] folded, int begin, int end) {
    long hash = first;
    for (int i = begin; i < end; i++) {
      if (folded[i] != '.') {
        hash = then(hash, folded[i]);
      }
    }
    return hash;
  }

  /** Returns the hash of characters with one more. */
  static long then(long hash, char folded) {
    long next = (hash ^ folded) * PRIME;
    return next ^ next >>> 32;
  }

  /** Returns the hash of a word of which no character is left. */
  static long whole(long hash) {
    return hash == 0 ? 1 : hash;
  }

  /** Returns the hash of a single word, folded first. */
  public static long of(String word) {
    var folded = FoldedText.of(word);
    return of(folded.characters(), 0, folded.length());
  }

  /** Returns the hash of characters as they stand. */
  public static long ofExactly(String text) {
    long hash = EMPTY;
    for (int i = 0; i < text.length(); i++) {
      hash = then(hash, text.charAt(i));
    }
    return whole(hash);
  }

  /** Returns an index of some words. */
  public static HashIndex index(String... words) {
    var index = new HashIndex();
    for (var word : words) {
      index.put(of(word), 1);
    }
    return index;
  }

  /** Returns the hash of a phrase of several words. */
  public static long of(Tokens phrase) {
    long hash = 0;
    for (int i = 0; i < phrase.size(); i++) {
      hash = then(hash, phrase.hash(i));
    }
    return hash;
  }

  /** Returns an index of the words of a line, with spaces between. */
  public static HashIndex indexOfLine(String line) {
    return index(line.strip().split(" ", -1));
  }

  /** Returns the hash of a phrase with one more word. */
  public static long then(long phrase, long word) {
    long hash = (phrase ^ Long.rotateLeft(word, 23)) * PRIME;
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }
}
