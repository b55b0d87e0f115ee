package copytaster.ingest.feed;

import copytaster.article.Topics;
import copytaster.operations.TopicSettings;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * The partitions whose feeds are this instance's to poll: what the consumer group gives it. It
 * reads nothing and commits nothing, being in the group is all. For one thread.
 */
final class FeedShare implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(FeedShare.class);
  private static final Duration LEAVE = Duration.ofSeconds(2);

  private final Consumer<String, byte[]> consumer;
  private final Set<Integer> partitions = new HashSet<>();
  private boolean grown;

  FeedShare(ConsumerFactory<String, byte[]> consumers, TopicSettings topics) {
    var settings = new Properties();
    settings.put("enable.auto.commit", "false");
    settings.put("auto.offset.reset", "earliest");
    this.consumer =
        consumers.createConsumer(
            topics.name("copytaster-ingest-feeds"), "feed-share", "", settings);
    consumer.subscribe(List.of(topics.name(Topics.FEEDS_CONFIGURED)), new Changes());
  }

  /** Stays in the group, and learns what it gives. */
  void renew(Duration wait) {
    consumer.poll(wait);
  }

  Set<Integer> partitions() {
    return Set.copyOf(partitions);
  }

  /** Returns whether partitions came that others may have polled until now; once for each. */
  boolean hasGrown() {
    boolean answer = grown;
    grown = false;
    return answer;
  }

  @Override
  public void close() {
    consumer.close(CloseOptions.timeout(LEAVE));
  }

  private final class Changes implements ConsumerRebalanceListener {

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
      consumer.pause(assigned);
      assigned.forEach(each -> partitions.add(each.partition()));
      grown |= !assigned.isEmpty();
      log.info("Polls the feeds of partitions {}", partitions);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
      revoked.forEach(each -> partitions.remove(each.partition()));
    }
  }
}
