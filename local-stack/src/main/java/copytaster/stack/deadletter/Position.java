package copytaster.stack.deadletter;

import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Names one record for as long as its topic keeps it.
 *
 * @param topic where it is
 * @param partition which partition of it
 * @param offset where in the partition
 */
public record Position(String topic, int partition, long offset) implements Comparable<Position> {

  private static final Pattern WITHIN_TOPIC = Pattern.compile("(\\d{1,9}):(\\d{1,18})");

  static Position of(ConsumerRecord<?, ?> record) {
    return new Position(record.topic(), record.partition(), record.offset());
  }

  /**
   * Reads {@code PARTITION:OFFSET}.
   *
   * @throws IllegalArgumentException if the text is none
   */
  public static Position parse(String topic, String text) {
    var parts = WITHIN_TOPIC.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "a record is named PARTITION:OFFSET, as in 0:17, not " + text);
    }
    return new Position(topic, Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2)));
  }

  /** Returns {@code topic/partition/offset}, the form in headers and keys. */
  @Override
  public String toString() {
    return topic + "/" + partition + "/" + offset;
  }

  @Override
  public int compareTo(Position other) {
    int topics = topic.compareTo(other.topic);
    int partitions = topics != 0 ? topics : Integer.compare(partition, other.partition);
    return partitions != 0 ? partitions : Long.compare(offset, other.offset);
  }
}
