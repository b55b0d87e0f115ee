package copytaster.ingest.submission;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/** One search for one submission, with one consumer. */
final class Search {

  private static final Duration POLL = Duration.ofMillis(100);

  /** A generator of ids may run ahead of the clock where many are made at once. */
  private static final Duration AHEAD = Duration.ofSeconds(1);

  private final Consumer<String, byte[]> consumer;
  private final String topic;
  private final Wanted wanted;
  private final SubmissionSettings settings;
  private final long end;

  Search(
      Consumer<String, byte[]> consumer,
      String topic,
      Wanted wanted,
      SubmissionSettings settings,
      long end) {
    this.consumer = consumer;
    this.topic = topic;
    this.wanted = wanted;
    this.settings = settings;
    this.end = end;
  }

  /** Looks where it is said to be. */
  Optional<ConsumerRecord<String, byte[]>> at(int partition, long offset) {
    if (partition >= partitions()) {
      return Optional.empty();
    }
    var place = new TopicPartition(topic, partition);
    long last = consumer.endOffsets(List.of(place), left()).getOrDefault(place, 0L);
    return read(Map.of(place, offset), Map.of(place, Math.min(offset + 1, last)));
  }

  /** Looks where records begin that are as old as the id. */
  Optional<ConsumerRecord<String, byte[]>> byTime() {
    long from = Math.max(0, wanted.madeAt().minus(AHEAD).toEpochMilli());
    var times = new HashMap<TopicPartition, Long>();
    places(partitions()).forEach(place -> times.put(place, from));
    var starts = new HashMap<TopicPartition, Long>();
    consumer.offsetsForTimes(times, left()).forEach((place, start) -> put(starts, place, start));
    return read(starts, consumer.endOffsets(starts.keySet(), left()));
  }

  private static void put(
      Map<TopicPartition, Long> starts, TopicPartition place, @Nullable OffsetAndTimestamp start) {
    if (start != null) { // no record is that young
      starts.put(place, start.offset());
    }
  }

  private int partitions() {
    var all = consumer.partitionsFor(topic, left());
    return all == null ? 0 : all.size();
  }

  // Those of one provider are in the partition that its name leads to.
  private List<TopicPartition> places(int partitions) {
    var provider = wanted.provider();
    if (provider == null || partitions == 0) {
      return IntStream.range(0, partitions).mapToObj(n -> new TopicPartition(topic, n)).toList();
    }
    int hash = Utils.murmur2(provider.getBytes(StandardCharsets.UTF_8));
    return List.of(new TopicPartition(topic, Utils.toPositive(hash) % partitions));
  }

  private Optional<ConsumerRecord<String, byte[]>> read(
      Map<TopicPartition, Long> starts, Map<TopicPartition, Long> ends) {
    consumer.assign(starts.keySet());
    starts.forEach(consumer::seek);
    var pending = new HashMap<>(ends);
    int scanned = 0;
    try {
      finish(pending, List.of());
      while (!pending.isEmpty() && scanned < settings.scan()) {
        var records = consumer.poll(left().compareTo(POLL) < 0 ? left() : POLL);
        for (var record : records) {
          if (wanted.is(record)) {
            return Optional.of(record);
          }
          scanned += isBefore(record) ? 0 : 1;
        }
        finish(
            pending,
            records.partitions().stream()
                .filter(place -> isPast(records.records(place).getLast()))
                .toList());
      }
    } catch (OffsetOutOfRangeException e) {
      return Optional.empty(); // it is there no more
    }
    return Optional.empty();
  }

  // Those within AHEAD of the id are read to be safe; how many they are says nothing.
  private boolean isBefore(ConsumerRecord<String, byte[]> record) {
    return record.timestamp() < wanted.madeAt().toEpochMilli();
  }

  private boolean isPast(ConsumerRecord<String, byte[]> record) {
    return Instant.ofEpochMilli(record.timestamp())
        .isAfter(wanted.madeAt().plus(settings.window()));
  }

  private void finish(Map<TopicPartition, Long> pending, Collection<TopicPartition> past) {
    pending.keySet().removeAll(past);
    pending
        .entrySet()
        .removeIf(place -> consumer.position(place.getKey(), left()) >= place.getValue());
    consumer.pause(
        consumer.assignment().stream().filter(place -> !pending.containsKey(place)).toList());
  }

  private Duration left() {
    var left = Duration.ofNanos(end - System.nanoTime());
    if (!left.isPositive()) {
      throw new TimeoutException("not found within " + settings.timeout());
    }
    return left;
  }
}
