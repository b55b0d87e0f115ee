package copytaster.enrich.entity;

import copytaster.enrich.text.HashIndex;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entities by the hash of a word that means them; the first of several is meant. */
final class NamedByHash {

  private final HashIndex numbers = new HashIndex();
  private final List<Object> entities = new ArrayList<>();
  // Two bits for each hash, by its last digits and those before: most words are asked for in vain.
  private long seen;
  private long seenBefore;

  /** Returns 1 if a hash may be there, 0 for most that are not. */
  int mayHave(long hash) {
    return (int) (seen >>> hash & seenBefore >>> (hash >>> 6)) & 1;
  }

  @Nullable Object get(long hash) {
    if (mayHave(hash) == 0) {
      return null;
    }
    int number = numbers.get(hash);
    return number == HashIndex.ABSENT ? null : entities.get(number);
  }

  void putIfAbsent(long hash, Object entity) {
    if (!numbers.contains(hash)) {
      seen |= 1L << hash;
      seenBefore |= 1L << (hash >>> 6);
      numbers.put(hash, entities.size());
      entities.add(entity);
    }
  }
}
