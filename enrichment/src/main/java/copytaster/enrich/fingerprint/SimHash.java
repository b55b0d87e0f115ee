package copytaster.enrich.fingerprint;

import copytaster.enrich.text.Tokens;
import copytaster.enrich.text.WordHash;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * 64-bit SimHash of the pairs of neighbouring words of a text: the fewer bits differ, the nearer
 * two texts are. Spelling that is folded for matching makes no difference.
 */
public final class SimHash {

  // Eight bits of a hash, each in its own byte, so that eight counters are added to at once.
  private static final long[] SPREAD = new long[256];
  private static final int MOST_BEFORE_OVERFLOW = 255;

  static {
    for (int bits = 0; bits < SPREAD.length; bits++) {
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        SPREAD[bits] |= (long) ((bits >>> bit) & 1) << (bit * Byte.SIZE);
      }
    }
  }

  private final long[] packed = new long[Byte.SIZE];
  private final int[] ones = new int[Long.SIZE];
  private int unflushed;
  private int added;

  private SimHash() {}

  /** Returns the fingerprint of a text in hexadecimal; null for a text without words. */
  public static @Nullable String of(Tokens tokens) {
    if (tokens.size() == 0) {
      return null;
    }
    var hash = new SimHash();
    long before = 0;
    for (int i = 0; i < tokens.size(); i++) {
      hash.add(mixed(WordHash.then(before, tokens.hash(i))));
      before = tokens.hash(i);
    }
    return HexFormat.of().toHexDigits(hash.majority());
  }

  private void add(long hash) {
    for (int i = 0; i < packed.length; i++) {
      packed[i] += SPREAD[(int) (hash >>> (i * Byte.SIZE)) & 0xff];
    }
    added++;
    if (++unflushed == MOST_BEFORE_OVERFLOW) {
      flush();
    }
  }

  private void flush() {
    for (int bit = 0; bit < Long.SIZE; bit++) {
      ones[bit] += (int) (packed[bit / Byte.SIZE] >>> (bit % Byte.SIZE * Byte.SIZE)) & 0xff;
    }
    Arrays.fill(packed, 0);
    unflushed = 0;
  }

  private long majority() {
    flush();
    long result = 0;
    for (int bit = 0; bit < Long.SIZE; bit++) {
      result |= ones[bit] * 2 > added ? 1L << bit : 0;
    }
    return result;
  }

  private static long mixed(long hash) {
    long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ mixed >>> 33;
  }
}
