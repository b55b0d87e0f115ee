package copytaster.enrich.text;

/** Numbers, or sets of bits, by hash, with open addressing: what every token is looked up in. */
public final class HashIndex {

  /** Returned for a hash that is not in it. */
  public static final int ABSENT = -1;

  // A hash and its number beside it, so that both are read at once.
  private long[] table;
  private int size;

  /** Makes an empty one. */
  public HashIndex() {
    this(64);
  }

  /**
   * Makes an empty one.
   *
   * @param capacity a power of two, about twice as many as are expected
   */
  public HashIndex(int capacity) {
    table = new long[capacity * 2];
  }

  /** Returns the number of a hash, or {@link #ABSENT}. */
  public int get(long hash) {
    int at = find(hash);
    return table[at] == 0 ? ABSENT : (int) table[at + 1];
  }

  /** Returns whether the hash is in it. */
  public boolean contains(long hash) {
    return table[find(hash)] != 0;
  }

  /** Sets the number of a hash. */
  public void put(long hash, int value) {
    set(hash, value);
  }

  private void set(long hash, long value) {
    int at = find(hash);
    size += table[at] == 0 ? 1 : 0;
    table[at] = hash;
    table[at + 1] = value;
    if (size * 5 > table.length) {
      grow();
    }
  }

  /** Adds bits to those of a hash. */
  public void mark(long hash, long bits) {
    set(hash, bits(hash) | bits);
  }

  /** Returns the bits of a hash, none if it is not in it. */
  public long bits(long hash) {
    return table[find(hash) + 1];
  }

  /** Marks all its hashes in another. */
  public void markIn(HashIndex other, long bits) {
    for (int at = 0; at < table.length; at += 2) {
      if (table[at] != 0) {
        other.mark(table[at], bits);
      }
    }
  }

  /** Returns another with the same hashes; what is put into one is not in the other. */
  public HashIndex copy() {
    var copy = new HashIndex(1);
    copy.table = table.clone();
    copy.size = size;
    return copy;
  }

  /** Returns how many hashes are in it. */
  public int size() {
    return size;
  }

  // The place of the hash, or the empty one where it belongs.
  private int find(long hash) {
    int mask = table.length - 1;
    int at = (int) (hash ^ hash >>> 32) << 1 & mask;
    while (isOther(table[at], hash)) {
      at = (at + 2) & mask;
    }
    return at;
  }

  // Whether another hash is there. Asked as one question, whose answer is mostly no: whether a word
  // is known, which would be the other, nobody can foretell.
  private static boolean isOther(long found, long hash) {
    long differs = found ^ hash;
    return ((found | -found) & (differs | -differs)) < 0;
  }

  private void grow() {
    var larger = new HashIndex(table.length);
    for (int at = 0; at < table.length; at += 2) {
      if (table[at] != 0) {
        larger.set(table[at], table[at + 1]);
      }
    }
    table = larger.table;
  }
}
