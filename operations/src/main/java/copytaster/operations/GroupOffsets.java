package copytaster.operations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Compares what a group has committed with where its partitions end. */
final class GroupOffsets {

  private final Cluster cluster;

  GroupOffsets(Cluster cluster) {
    this.cluster = cluster;
  }

  /** Returns what the group has not read of the topics; partitions read to their end too. */
  List<Unread> unread(String group, Collection<String> topics) {
    var partitions = partitions(topics);
    Map<TopicPartition, OffsetAndMetadata> committed =
        cluster.ask(admin -> admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
    var starts = offsets(partitions, OffsetSpec.earliest());
    var ends = offsets(partitions, OffsetSpec.latest());
    return partitions.stream()
        .map(partition ->
            unread(
                partition,
                // What was never committed is read from the start, and so is what went.
                Math.max(offset(committed.get(partition)), offset(starts.get(partition))),
                offset(ends.get(partition))))
        .toList();
  }

  private static Unread unread(TopicPartition partition, long from, long to) {
    return new Unread(partition, Math.min(from, to), to);
  }

  private List<TopicPartition> partitions(Collection<String> topics) {
    Map<String, TopicDescription> descriptions =
        cluster.ask(admin -> admin.describeTopics(topics).allTopicNames());
    return descriptions.values().stream()
        .flatMap(topic ->
            topic.partitions().stream()
                .map(info -> new TopicPartition(topic.name(), info.partition())))
        .toList();
  }

  private Map<TopicPartition, ListOffsetsResultInfo> offsets(
      List<TopicPartition> partitions, OffsetSpec spec) {
    var specs = partitions.stream().collect(Collectors.toMap(partition -> partition, _ -> spec));
    return cluster.ask(admin ->
        admin.listOffsets(specs, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED)).all());
  }

  private static long offset(@Nullable OffsetAndMetadata committed) {
    return committed == null ? 0 : committed.offset();
  }

  private static long offset(@Nullable ListOffsetsResultInfo info) {
    return info == null ? 0 : info.offset();
  }
}
