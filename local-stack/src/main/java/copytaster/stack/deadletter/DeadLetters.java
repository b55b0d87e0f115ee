package copytaster.stack.deadletter;

import copytaster.article.Topic;
import copytaster.article.Topics;
import copytaster.stack.topic.Kafka;
import copytaster.stack.topic.TopicReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads the dead-letter topics. */
public final class DeadLetters {

  private final TopicReader reader;

  /** Reads from a broker. */
  public DeadLetters(Kafka kafka) {
    reader = new TopicReader(kafka);
  }

  /** Returns the names of all dead-letter topics. */
  public static List<String> topics() {
    return Topics.all().stream()
        .map(Topic::name)
        .filter(name -> name.endsWith(Topics.DEAD_LETTER_SUFFIX))
        .toList();
  }

  /** Returns the dead letters of some topics, oldest first. Their values are left out. */
  public List<DeadLetter> in(Collection<String> topics) {
    var letters = new ArrayList<DeadLetter>();
    reader.read(topics, record -> letters.add(DeadLetter.of(record)));
    letters.sort(Comparator.comparing(DeadLetter::deadAt).thenComparing(DeadLetter::position));
    return letters;
  }

  /** Returns one dead letter as it lies there. */
  public Optional<ConsumerRecord<byte[], byte[]>> record(Position position) {
    return Optional.ofNullable(records(Set.of(position)).get(position));
  }

  /** Returns some dead letters as they lie there; those that are gone are missing. */
  Map<Position, ConsumerRecord<byte[], byte[]>> records(Set<Position> positions) {
    var from = new HashMap<TopicPartition, Long>();
    for (var position : positions) {
      var partition = new TopicPartition(position.topic(), position.partition());
      from.merge(partition, position.offset(), Math::min);
    }
    var found = new HashMap<Position, ConsumerRecord<byte[], byte[]>>();
    reader.read(
        from,
        record -> {
          if (positions.contains(Position.of(record))) {
            found.put(Position.of(record), record);
          }
        });
    return found;
  }
}
