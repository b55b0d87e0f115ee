package copytaster.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HashIndexTests {

  private static final int HASHES = 500;

  private final HashIndex index = new HashIndex(4);

  @Test
  void hasWhatAMapHas() {
    var random = new Random(5);
    var map = new HashMap<Long, Integer>();
    for (int i = 0; i < 2_000; i++) {
      long hash = hash(random.nextInt(HASHES));
      index.put(hash, i);
      map.put(hash, i);
    }
    assertThat(index.size()).isEqualTo(map.size());
    for (int i = 0; i < 2 * HASHES; i++) {
      long hash = hash(i);
      assertThat(index.contains(hash)).isEqualTo(map.containsKey(hash));
      assertThat(index.get(hash)).isEqualTo(map.getOrDefault(hash, HashIndex.ABSENT));
      assertThat(index.bits(hash)).isEqualTo(map.getOrDefault(hash, 0).longValue());
    }
  }

  // All at the same place of the table, so that each is looked for behind the others.
  private static long hash(int number) {
    return (long) (number + 1) << 32 | (number + 1);
  }

  @Test
  void addsBitsToThoseThatAreThere() {
    index.mark(7, 1);
    index.mark(7, 1L << 63);
    index.mark(8, 0);
    assertThat(index.bits(7)).isEqualTo(1L << 63 | 1);
    assertThat(index.bits(8)).isZero();
    assertThat(index.contains(8)).isTrue();
  }

  @Test
  void marksItsHashesInAnother() {
    index.put(7, 3);
    index.put(-7, 0);
    var other = new HashIndex();
    other.mark(7, 1);
    index.markIn(other, 2);
    assertThat(other.bits(7)).isEqualTo(3);
    assertThat(other.bits(-7)).isEqualTo(2);
  }

  @Test
  void keepsACopyApart() {
    index.put(7, 3);
    var copy = index.copy();
    copy.put(7, 4);
    copy.put(8, 5);
    assertThat(index.get(7)).isEqualTo(3);
    assertThat(index.contains(8)).isFalse();
    assertThat(copy.size()).isEqualTo(2);
  }
}
