package copytaster.stack.topic;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * Counts what a group has not read yet.
 *
 * <p>Offsets alone say too much: a transaction leaves a mark behind its records, which nobody reads
 * and nobody commits, so that a group that has read everything seems to lag by one. Short
 * remainders are therefore read, and counted.
 */
final class UnreadRecords {

  private static final long SHORT = 200;

  private final TopicReader reader;

  UnreadRecords(TopicReader reader) {
    this.reader = reader;
  }

  Map<TopicPartition, Long> count(
      Map<TopicPartition, Long> committed, Map<TopicPartition, Long> end) {
    var unread = new HashMap<TopicPartition, Long>();
    var looked = new HashMap<TopicPartition, Long>();
    committed.forEach((partition, offset) -> {
      long difference = Math.max(0, end.getOrDefault(partition, offset) - offset);
      unread.put(partition, difference);
      if (difference > 0 && difference <= SHORT) {
        looked.put(partition, offset);
      }
    });
    if (!looked.isEmpty()) {
      looked.keySet().forEach(partition -> unread.put(partition, 0L));
      reader.read(
          looked,
          record ->
              unread.merge(new TopicPartition(record.topic(), record.partition()), 1L, Long::sum));
    }
    return unread;
  }
}
