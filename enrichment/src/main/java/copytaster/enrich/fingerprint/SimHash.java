package copytaster.enrich.fingerprint;

import copytaster.enrich.text.Tokens;
import copytaster.enrich.text.WordHash;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * 64-bit SimHash of the pairs of neighbouring words of a text: the fewer bits differ, the nearer
 * two texts are. Spelling that is folded for matching makes no difference.
 */
public final class SimHash {

  // A number for each bit, each plane one digit of all of them: 64 numbers are added to at once.
  private final long[] planes = new long[Integer.SIZE];
  private final Tokens tokens;

  private SimHash(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the fingerprint of a text in hexadecimal; null for a text without words. */
  public static @Nullable String of(Tokens tokens) {
    return tokens.size() == 0
        ? null
        : HexFormat.of().toHexDigits(new SimHash(tokens).fingerprint());
  }

  private long fingerprint() {
    for (int i = 0; i < tokens.size(); i += 4) {
      long twos = add(pair(i), pair(i + 1));
      long more = add(pair(i + 2), pair(i + 3));
      addFours(add(1, twos, more));
    }
    return majority();
  }

  // Of nothing behind the last word: it adds nothing.
  private long pair(int at) {
    if (at >= tokens.size()) {
      return 0;
    }
    long before = at == 0 ? 0 : tokens.hash(at - 1);
    return mixed(WordHash.then(before, tokens.hash(at)));
  }

  private long add(long one, long other) {
    return add(0, one, other);
  }

  // Adds two digits to those of a plane, and returns what is carried to the next.
  private long add(int plane, long one, long other) {
    long sum = planes[plane] ^ one;
    long carry = (planes[plane] & one) | (sum & other);
    planes[plane] = sum ^ other;
    return carry;
  }

  private void addFours(long fours) {
    long carry = fours;
    for (int plane = 2; carry != 0; plane++) {
      long next = planes[plane] & carry;
      planes[plane] ^= carry;
      carry = next;
    }
  }

  // The bits that more than half of all have.
  private long majority() {
    int half = tokens.size() / 2;
    long more = 0;
    long same = -1;
    for (int plane = planes.length - 1; plane >= 0; plane--) {
      long digit = -(half >>> plane & 1);
      more |= same & planes[plane] & ~digit;
      same &= ~(planes[plane] ^ digit);
    }
    return more;
  }

  private static long mixed(long hash) {
    long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ mixed >>> 33;
  }
}
