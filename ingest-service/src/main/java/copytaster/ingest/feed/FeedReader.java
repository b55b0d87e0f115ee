package copytaster.ingest.feed;

import copytaster.article.Topics;
import copytaster.operations.TopicSettings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * Reads both topics from their beginning and goes on reading, as every instance knows every feed.
 * For one thread.
 */
final class FeedReader implements AutoCloseable {

  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  private final Consumer<String, byte[]> consumer;
  private final List<String> topics;
  private final FeedTables tables;
  private @Nullable Map<TopicPartition, Long> ends;

  FeedReader(ConsumerFactory<String, byte[]> consumers, TopicSettings topics, FeedTables tables) {
    var settings = new Properties();
    settings.put("enable.auto.commit", "false");
    settings.put("auto.offset.reset", "earliest");
    this.consumer = consumers.createConsumer(null, "feed-reader", "", settings);
    this.topics = List.of(topics.name(Topics.FEEDS_CONFIGURED), topics.name(Topics.FEEDS_POLLED));
    this.tables = tables;
  }

  /** Reads what there is, waiting a while if there is nothing. */
  void read(Duration wait) {
    if (consumer.assignment().isEmpty() && !assign()) {
      return;
    }
    consumer.poll(wait).forEach(tables::read);
  }

  /** The topics may not be there yet. */
  private boolean assign() {
    var found = topics.stream().map(topic -> consumer.partitionsFor(topic, TIMEOUT)).toList();
    if (found.stream().anyMatch(partitions -> partitions == null || partitions.isEmpty())) {
      return false;
    }
    var all =
        found.stream()
            .flatMap(List::stream)
            .map(each -> new TopicPartition(each.topic(), each.partition()))
            .toList();
    consumer.assign(all);
    consumer.seekToBeginning(all);
    return true;
  }

  /** Has {@link #isCurrent} wait for all that is written by now. */
  void catchUp() {
    ends = null;
  }

  /** Returns whether everything was read that was written before it was to catch up. */
  boolean isCurrent() {
    if (consumer.assignment().isEmpty()) {
      return false;
    }
    if (ends == null) {
      ends = consumer.endOffsets(consumer.assignment(), TIMEOUT);
    }
    return ends.entrySet().stream().allMatch(this::isPast);
  }

  private boolean isPast(Map.Entry<TopicPartition, Long> end) {
    return consumer.position(end.getKey(), TIMEOUT) >= end.getValue();
  }

  @Override
  public void close() {
    consumer.close(CloseOptions.timeout(TIMEOUT));
  }
}
