package copytaster.index.write;

import copytaster.index.Pipeline;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;

/** The listeners of the service under test, to be stopped, put back and started again. */
final class Listeners {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final KafkaListenerEndpointRegistry registry;
  private final List<String> groups;
  private final String bootstrapServers;

  Listeners(KafkaListenerEndpointRegistry registry, Pipeline pipeline) {
    this.registry = registry;
    this.groups =
        List.of(
            pipeline.prefix() + "copytaster-index", pipeline.prefix() + "copytaster-index-kills");
    this.bootstrapServers = pipeline.bootstrapServers();
  }

  void stop() {
    registry.getListenerContainers().forEach(container -> container.stop());
  }

  void start() {
    registry.getListenerContainers().forEach(container -> container.start());
  }

  /** Puts the offsets of the stopped listeners back, each by some records up to so many. */
  void rewind(Random random, int most) {
    try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      for (var group : groups) {
        var back = new HashMap<TopicPartition, OffsetAndMetadata>();
        committed(admin, group)
            .forEach((partition, offset) ->
                back.put(
                    partition,
                    new OffsetAndMetadata(Math.max(0, offset - random.nextInt(most + 1)))));
        // The members may not have left yet.
        Awaitility.await(group)
            .atMost(PATIENCE)
            .ignoreExceptions()
            .until(() -> admin.alterConsumerGroupOffsets(group, back).all().get() == null);
      }
    }
  }

  /** Waits until the listeners have read everything. */
  void awaitEnd() {
    try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      Awaitility.await("the end of what was sent").atMost(PATIENCE).until(() -> unread(admin) == 0);
    }
  }

  /** Returns how many records the listener of enriched articles has not read yet. */
  long unreadEnriched() {
    try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      return unread(admin, groups.getFirst());
    }
  }

  private long unread(Admin admin) {
    return groups.stream().mapToLong(group -> unread(admin, group)).sum();
  }

  private static long unread(Admin admin, String group) {
    var committed = committed(admin, group);
    var latest = new HashMap<TopicPartition, OffsetSpec>();
    committed.keySet().forEach(partition -> latest.put(partition, OffsetSpec.latest()));
    try {
      return admin.listOffsets(latest).all().get().entrySet().stream()
          .mapToLong(end -> end.getValue().offset() - committed.get(end.getKey()))
          .sum();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<TopicPartition, Long> committed(Admin admin, String group) {
    try {
      var committed = new HashMap<TopicPartition, Long>();
      admin
          .listConsumerGroupOffsets(group)
          .partitionsToOffsetAndMetadata()
          .get()
          .forEach((partition, offset) -> committed.put(partition, offset.offset()));
      return committed;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
