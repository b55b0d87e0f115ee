package copytaster.enrich.text;

/** Numbers by hash, with open addressing: what every token is looked up in. */
public final class HashIndex {

  /** Returned for a hash that is not in it. */
  public static final int ABSENT = -1;

  private long[] keys;
  private int[] values;
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
    keys = new long[capacity];
    values = new int[capacity];
  }

  /** Returns the number of a hash, or {@link #ABSENT}. */
  public int get(long hash) {
    int mask = keys.length - 1;
    for (int i = slot(hash, mask); keys[i] != 0; i = (i + 1) & mask) {
      if (keys[i] == hash) {
        return values[i];
      }
    }
    return ABSENT;
  }

  /** Returns whether the hash is in it. */
  public boolean contains(long hash) {
    return get(hash) != ABSENT;
  }

  /** Sets the number of a hash. */
  public void put(long hash, int value) {
    int mask = keys.length - 1;
    int i = slot(hash, mask);
    while (keys[i] != 0 && keys[i] != hash) {
      i = (i + 1) & mask;
    }
    size += keys[i] == 0 ? 1 : 0;
    keys[i] = hash;
    values[i] = value;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  /** Adds all its hashes to another. */
  public void copyTo(HashIndex other) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        other.put(keys[i], values[i]);
      }
    }
  }

  /** Returns another with the same hashes; what is put into one is not in the other. */
  public HashIndex copy() {
    var copy = new HashIndex(1);
    copy.keys = keys.clone();
    copy.values = values.clone();
    copy.size = size;
    return copy;
  }

  /** Returns how many hashes are in it. */
  public int size() {
    return size;
  }

  private void grow() {
    var larger = new HashIndex(keys.length * 2);
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        larger.put(keys[i], values[i]);
      }
    }
    keys = larger.keys;
    values = larger.values;
  }

  private static int slot(long hash, int mask) {
    return (int) (hash ^ hash >>> 32) & mask;
  }
}
