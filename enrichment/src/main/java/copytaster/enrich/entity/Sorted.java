package copytaster.enrich.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Sorts lists by numbers: those are sorted many times faster than what they are of. */
final class Sorted {

  private Sorted() {}

  /** Returns a list with the lowest number first; what has the same stays in its order. */
  static <T> List<T> by(ToIntFunction<T> number, List<T> list) {
    var keys = new long[list.size()];
    for (int i = 0; i < keys.length; i++) {
      // The number above, the place in the list below.
      keys[i] = (long) number.applyAsInt(list.get(i)) << Integer.SIZE | i;
    }
    Arrays.sort(keys);
    var sorted = new ArrayList<T>(keys.length);
    for (long key : keys) {
      sorted.add(list.get((int) key));
    }
    return sorted;
  }
}
