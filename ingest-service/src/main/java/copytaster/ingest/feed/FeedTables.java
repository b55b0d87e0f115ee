package copytaster.ingest.feed;

import copytaster.article.CloudEvent;
import copytaster.article.Topics;
import copytaster.operations.CloudEventHeaders;
import copytaster.operations.TopicSettings;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;

/** The feeds and their states, as Kafka has them. */
final class FeedTables {

  private static final Logger log = LoggerFactory.getLogger(FeedTables.class);

  private final Table<Feed> feeds = new Table<>();
  private final Table<FeedState> states = new Table<>();
  private final KafkaTemplate<String, byte[]> kafka;
  private final String configured;
  private final String polled;

  FeedTables(KafkaTemplate<String, byte[]> kafka, TopicSettings topics) {
    this.kafka = kafka;
    this.configured = topics.name(Topics.FEEDS_CONFIGURED);
    this.polled = topics.name(Topics.FEEDS_POLLED);
  }

  Table<Feed> feeds() {
    return feeds;
  }

  /** Returns where a feed stands. */
  FeedState state(Feed feed) {
    return FeedState.of(feed, states.find(feed.id()).orElse(null));
  }

  /** Takes in a record of either topic. */
  void read(ConsumerRecord<String, byte[]> read) {
    if (read.key() == null) {
      log.warn("A record without a key in {} is left out", read.topic());
    } else if (read.topic().equals(configured)) {
      var feed = read.value() == null ? null : FeedCodec.decodeFeed(read.value()).orElse(null);
      feeds.put(read.key(), read.partition(), read.offset(), feed);
    } else {
      var state = read.value() == null ? null : FeedCodec.decodeState(read.value()).orElse(null);
      states.put(read.key(), read.partition(), read.offset(), state);
    }
  }

  /** Writes a feed; done when Kafka has it, and failed when it has not. */
  CompletableFuture<?> configure(Feed feed) {
    return send(configured, CloudEvent.FEED_CONFIGURED, feed.id(), FeedCodec.encode(feed))
        .thenAccept(sent ->
            feeds.put(
                feed.id(),
                sent.getRecordMetadata().partition(),
                sent.getRecordMetadata().offset(),
                feed));
  }

  /** Deletes a feed and its state; done when Kafka knows. */
  CompletableFuture<?> delete(String id) {
    var feed = send(configured, CloudEvent.FEED_CONFIGURED, id, null);
    var state = send(polled, CloudEvent.FEED_POLLED, id, null);
    return CompletableFuture.allOf(
        feed.thenAccept(sent -> forget(feeds, id, sent)),
        state.thenAccept(sent -> forget(states, id, sent)));
  }

  private static void forget(Table<?> table, String id, SendResult<?, ?> sent) {
    table.put(id, sent.getRecordMetadata().partition(), sent.getRecordMetadata().offset(), null);
  }

  /**
   * Writes where a feed stands, and waits for Kafka's word. Here it counts at once: while Kafka
   * does not answer, the feed is not polled more often for that.
   */
  void polled(String id, FeedState state) {
    states.putUnwritten(id, state);
    try {
      var sent = send(polled, CloudEvent.FEED_POLLED, id, FeedCodec.encode(state)).join();
      var metadata = sent.getRecordMetadata();
      states.put(id, metadata.partition(), metadata.offset(), state);
    } catch (CompletionException e) {
      log.warn("The state of feed {} was not written: {}", id, String.valueOf(e.getCause()));
    }
  }

  @SuppressWarnings("NullAway") // Kafka's types do not tell that values may be null.
  private CompletableFuture<SendResult<String, byte[]>> send(
      String topic, String type, String id, byte @Nullable [] value) {
    var event =
        new CloudEvent(
            UUID.randomUUID().toString(),
            "/ingest/feeds",
            type,
            id,
            Instant.now(),
            CloudEvent.JSON);
    var written = new ProducerRecord<>(topic, id, value);
    CloudEventHeaders.write(event, written.headers());
    try {
      return kafka.send(written);
    } catch (KafkaException e) {
      return CompletableFuture.failedFuture(e);
    }
  }
}
