package copytaster.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

/** Tests what is found at the head of a backlog, with the consumer that Kafka brings for tests. */
class OldestRecordsTests {

  private static final TopicPartition ZERO = new TopicPartition("t", 0);
  private static final TopicPartition ONE = new TopicPartition("t", 1);

  private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
  private final OldestRecords oldest = new OldestRecords(() -> consumer, Duration.ofMinutes(1));

  private void add(TopicPartition partition, long offset, long time) {
    consumer.schedulePollTask(() ->
        consumer.addRecord(
            new ConsumerRecord<>(
                partition.topic(),
                partition.partition(),
                offset,
                time,
                TimestampType.CREATE_TIME,
                0,
                0,
                new byte[0],
                new byte[0],
                new RecordHeaders(),
                Optional.empty())));
  }

  @Test
  void returnsTheTimeOfTheFirstRecordOfEachPartition() {
    add(ZERO, 5, 1000);
    add(ZERO, 6, 2000);
    add(ONE, 9, 3000);

    assertThat(oldest.read(List.of(new Unread(ZERO, 5, 7), new Unread(ONE, 8, 10))))
        .isEqualTo(
            Map.of(
                ZERO,
                Optional.of(Instant.ofEpochMilli(1000)),
                ONE,
                Optional.of(Instant.ofEpochMilli(3000))));
  }

  @Test
  void readsOnAtTheNextCall() {
    add(ZERO, 5, 1000);
    assertThat(oldest.read(List.of(new Unread(ZERO, 5, 6)))).containsKey(ZERO);

    add(ZERO, 6, 2000);
    assertThat(oldest.read(List.of(new Unread(ZERO, 6, 7))))
        .containsEntry(ZERO, Optional.of(Instant.ofEpochMilli(2000)));
  }

  @Test
  void seesThatThereIsNoRecordUpToTheEnd() {
    consumer.schedulePollTask(() -> consumer.seek(ZERO, 6)); // over a transaction's marker

    assertThat(oldest.read(List.of(new Unread(ZERO, 5, 6)))).containsEntry(ZERO, Optional.empty());
  }

  @Test
  void leavesOutWhatIsNotFoundInTime() {
    var hurried = new OldestRecords(() -> consumer, Duration.ofMillis(1));
    assertThat(hurried.read(List.of(new Unread(ZERO, 5, 6)))).isEmpty();
  }

  @Test
  void makesAnotherConsumerAfterAFailure() {
    consumer.schedulePollTask(
        () -> consumer.setPollException(new KafkaException("of the network")));

    assertThatThrownBy(() -> oldest.read(List.of(new Unread(ZERO, 5, 6))))
        .isInstanceOf(KafkaException.class);
    assertThat(consumer.closed()).isTrue();
  }
}
