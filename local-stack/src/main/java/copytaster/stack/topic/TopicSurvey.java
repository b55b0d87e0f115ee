package copytaster.stack.topic;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Asks the broker for the size of all topics and the lag of all groups. */
public final class TopicSurvey implements AutoCloseable {

  private final Admin admin;
  private final UnreadRecords unread;

  /** Surveys a broker. */
  public TopicSurvey(Kafka kafka) {
    admin = kafka.admin();
    unread = new UnreadRecords(new TopicReader(kafka));
  }

  /** Returns the topics, by name; Kafka's own are left out. */
  public List<TopicFigures> topics() {
    var names = Kafka.await(admin.listTopics().names());
    var topics = Kafka.await(admin.describeTopics(names).allTopicNames()).values();
    var partitions = topics.stream().flatMap(topic -> partitions(topic).stream()).toList();
    var begin = offsets(partitions, OffsetSpec.earliest());
    var end = offsets(partitions, OffsetSpec.latest());
    return topics.stream()
        .map(topic ->
            new TopicFigures(
                topic.name(),
                topic.partitions().size(),
                sum(topic, end),
                sum(topic, end) - sum(topic, begin)))
        .sorted(Comparator.comparing(TopicFigures::topic))
        .toList();
  }

  /** Returns the groups that have read something, each with its lag per topic. */
  public List<GroupFigures> groups() {
    var names =
        Kafka.await(admin.listGroups(ListGroupsOptions.forConsumerGroups()).all()).stream()
            .map(GroupListing::groupId)
            .sorted()
            .toList();
    return Kafka.await(admin.describeConsumerGroups(names).all()).values().stream()
        .sorted(Comparator.comparing(ConsumerGroupDescription::groupId))
        .flatMap(group -> group(group).stream())
        .toList();
  }

  @Override
  public void close() {
    admin.close();
  }

  private List<GroupFigures> group(ConsumerGroupDescription group) {
    var offsets = admin.listConsumerGroupOffsets(group.groupId());
    var committed = new HashMap<TopicPartition, Long>();
    Kafka.await(offsets.partitionsToOffsetAndMetadata(group.groupId()))
        .forEach((partition, offset) -> put(committed, partition, offset));
    var state = group.groupState().toString().toLowerCase(Locale.ROOT);
    return lag(committed).entrySet().stream()
        .map(topic ->
            new GroupFigures(
                group.groupId(), topic.getKey(), state, group.members().size(), topic.getValue()))
        .toList();
  }

  private static void put(
      Map<TopicPartition, Long> committed, TopicPartition partition, OffsetAndMetadata offset) {
    // Null for a partition that was assigned and never committed.
    if (offset != null) {
      committed.put(partition, offset.offset());
    }
  }

  private Map<String, Long> lag(Map<TopicPartition, Long> committed) {
    var end = offsets(committed.keySet(), OffsetSpec.latest());
    return unread.count(committed, end).entrySet().stream()
        .collect(
            Collectors.groupingBy(
                entry -> entry.getKey().topic(),
                TreeMap::new,
                Collectors.summingLong(Map.Entry::getValue)));
  }

  private Map<TopicPartition, Long> offsets(
      Collection<TopicPartition> partitions, OffsetSpec which) {
    var asked = partitions.stream().collect(Collectors.toMap(partition -> partition, _ -> which));
    var answers = new HashMap<TopicPartition, Long>();
    Kafka.await(admin.listOffsets(asked).all())
        .forEach((partition, answer) -> answers.put(partition, answer.offset()));
    return answers;
  }

  private static List<TopicPartition> partitions(TopicDescription topic) {
    return topic.partitions().stream()
        .map(partition -> new TopicPartition(topic.name(), partition.partition()))
        .toList();
  }

  private static long sum(TopicDescription topic, Map<TopicPartition, Long> offsets) {
    return partitions(topic).stream()
        .mapToLong(partition -> offsets.getOrDefault(partition, 0L))
        .sum();
  }
}
