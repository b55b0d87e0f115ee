package copytaster.enrich.text;

/**
 * 64-bit hashes by which words and phrases are known instead of by strings: with a vocabulary of a
 * million words the odds that two share one are below one in ten million.
 */
public final class WordHash {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x9e3779b97f4a7c15L;

  private WordHash() {}

  /** Returns the hash of folded characters; full stops, as in abbreviations, do not count. */
  static long of(char[] folded, int begin, int end) {
    long hash = OFFSET;
    for (int i = begin; i < end; i++) {
      if (folded[i] != '.') {
        hash = (hash ^ folded[i]) * PRIME;
        hash ^= hash >>> 32;
      }
    }
    return hash == 0 ? 1 : hash;
  }

  /** Returns the hash of a single word, folded first. */
  public static long of(String word) {
    var folded = FoldedText.of(word);
    return of(folded.characters(), 0, folded.length());
  }

  /** Returns an index of some words. */
  public static HashIndex index(String... words) {
    var index = new HashIndex();
    for (var word : words) {
      index.put(of(word), 1);
    }
    return index;
  }

  /** Returns the hash of a phrase with one more word. */
  public static long then(long phrase, long word) {
    long hash = (phrase ^ Long.rotateLeft(word, 23)) * PRIME;
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }
}
