package copytaster.ingest.feed;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The newest value of each key of a compacted topic. What this instance has just written may be put
 * in before it is read: offsets say what is newer.
 */
final class Table<T> {

  /**
   * A value and where it is.
   *
   * @param partition of the topic
   * @param offset in the partition
   * @param value null where it was deleted
   */
  record Entry<T>(int partition, long offset, @Nullable T value) {}

  private final Map<String, Entry<T>> entries = new ConcurrentHashMap<>();

  /** Puts in what a record says, unless a later one is known. */
  void put(String key, int partition, long offset, @Nullable T value) {
    entries.merge(
        key,
        new Entry<>(partition, offset, value),
        (old, read) -> read.offset() > old.offset() ? read : old);
  }

  /** Puts in what no record says yet; the next one replaces it. */
  void putUnwritten(String key, T value) {
    entries.merge(
        key,
        new Entry<>(-1, -1, value),
        (old, unwritten) -> new Entry<>(old.partition(), old.offset(), unwritten.value()));
  }

  Optional<T> find(String key) {
    var entry = entries.get(key);
    return entry == null ? Optional.empty() : Optional.ofNullable(entry.value());
  }

  /** Returns what there is in a partition. */
  Stream<T> in(int partition) {
    return entries.values().stream()
        .filter(entry -> entry.partition() == partition)
        .flatMap(entry -> Stream.ofNullable(entry.value()));
  }

  Stream<T> all() {
    return entries.values().stream().flatMap(entry -> Stream.ofNullable(entry.value()));
  }
}
