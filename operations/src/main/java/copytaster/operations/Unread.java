package copytaster.operations;

import org.apache.kafka.common.TopicPartition;

/**
 * The part of a partition that a group has not read.
 *
 * @param from offset of the next record to read
 * @param to offset of the partition's end
 */
record Unread(TopicPartition partition, long from, long to) {

  String topic() {
    return partition.topic();
  }

  long records() {
    return to - from;
  }
}
