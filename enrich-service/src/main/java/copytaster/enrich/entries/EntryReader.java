package copytaster.enrich.entries;

import copytaster.article.Topics;
import copytaster.operations.TopicSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * Reads the topic from its beginning and goes on reading, without a group, as every instance knows
 * every entry. For one thread.
 */
final class EntryReader implements AutoCloseable {

  private static final Duration TIMEOUT = Duration.ofSeconds(5);
  // A change is to count within a second, also while many come in.
  private static final Duration LONGEST_READ = Duration.ofMillis(250);

  private final Consumer<String, byte[]> consumer;
  private final String topic;
  private @Nullable Map<TopicPartition, Long> ends;

  EntryReader(ConsumerFactory<String, byte[]> consumers, TopicSettings topics) {
    var settings = new Properties();
    settings.put("enable.auto.commit", "false");
    settings.put("auto.offset.reset", "earliest");
    // The broker answers as soon as there is something. While it waits for that, it answers nothing
    // else on the same connection, such as where the topic ends.
    settings.put("fetch.min.bytes", "1");
    settings.put("fetch.max.wait.ms", "50");
    settings.put("max.poll.records", "2000");
    this.consumer = consumers.createConsumer(null, "vocabulary-reader", "", settings);
    this.topic = topics.name(Topics.VOCABULARY_ENTRIES);
  }

  /** Returns what there is to read, waiting a while if there is nothing. */
  List<ConsumerRecord<String, byte[]>> read(Duration wait) {
    var all = new ArrayList<ConsumerRecord<String, byte[]>>();
    if (consumer.assignment().isEmpty() && !assign()) {
      return all;
    }
    long latest = System.nanoTime() + LONGEST_READ.toNanos();
    var some = consumer.poll(wait);
    while (!some.isEmpty()) {
      some.forEach(all::add);
      some =
          System.nanoTime() - latest < 0 ? consumer.poll(Duration.ZERO) : ConsumerRecords.empty();
    }
    return all;
  }

  /** The topic may not be there yet. */
  private boolean assign() {
    var found = consumer.partitionsFor(topic, TIMEOUT);
    if (found == null || found.isEmpty()) {
      return false;
    }
    var all =
        found.stream().map(each -> new TopicPartition(each.topic(), each.partition())).toList();
    consumer.assign(all);
    consumer.seekToBeginning(all);
    ends = ends();
    return true;
  }

  /** Returns whether everything was read that there was when it began. */
  boolean isCurrent() {
    return ends != null && isPast(ends);
  }

  /** Returns how far committed records go by now; nothing while there is no topic. */
  Map<TopicPartition, Long> ends() {
    return consumer.assignment().isEmpty()
        ? Map.of()
        : consumer.endOffsets(consumer.assignment(), TIMEOUT);
  }

  /** Returns whether everything was read before some offsets. */
  boolean isPast(Map<TopicPartition, Long> offsets) {
    return consumer.assignment().containsAll(offsets.keySet())
        && offsets.entrySet().stream()
            .allMatch(each -> consumer.position(each.getKey(), TIMEOUT) >= each.getValue());
  }

  @Override
  public void close() {
    consumer.close(CloseOptions.timeout(TIMEOUT));
  }
}
