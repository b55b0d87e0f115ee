package copytaster.enrich.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Who waits until something of the topic counts here. */
final class Waits {

  /**
   * Somebody who waits.
   *
   * @param offsets up to where it must be read; null for all that there is when this is looked at
   * @param done is completed then
   */
  private record Wait(@Nullable Map<TopicPartition, Long> offsets, CompletableFuture<Void> done) {}

  private final ConcurrentLinkedQueue<Wait> asked = new ConcurrentLinkedQueue<>();
  private final List<Wait> looked = new ArrayList<>();

  /** Returns what is done once all counts that is committed now. */
  CompletableFuture<Void> forAll() {
    return add(null);
  }

  /** Returns what is done once all counts before some offsets. */
  CompletableFuture<Void> forAllBefore(Map<TopicPartition, Long> offsets) {
    return add(offsets);
  }

  private CompletableFuture<Void> add(@Nullable Map<TopicPartition, Long> offsets) {
    var wait = new Wait(offsets, new CompletableFuture<>());
    asked.add(wait);
    return wait.done();
  }

  /** Ends the waits for what has been read; only the thread that reads may do so. */
  void end(EntryReader reader) {
    Map<TopicPartition, Long> ends = null;
    for (var wait = asked.poll(); wait != null; wait = asked.poll()) {
      if (wait.offsets() == null && ends == null) {
        ends = reader.ends();
      }
      looked.add(wait.offsets() == null ? new Wait(ends, wait.done()) : wait);
    }
    for (var wait : looked) {
      var offsets = wait.offsets();
      if (offsets != null && reader.isPast(offsets)) {
        wait.done().complete(null);
      }
    }
    // Those who have given up have cancelled.
    looked.removeIf(wait -> wait.done().isDone());
  }
}
