package copytaster.stack.deadletter;

import copytaster.stack.topic.Kafka;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Sends dead letters through again, to the topic they came from.
 *
 * <p>A record and the memory of it are written in one transaction, so that none is sent through
 * twice by accident, whatever happens in between.
 */
public final class Redrive {

  /** The header that tells readers that a record comes again, and from where. */
  public static final String HEADER = "copytaster-redriven";

  private static final String DEAD_LETTER_HEADERS = "kafka_dlt-";
  private static final int PER_TRANSACTION = 100;

  private final Kafka kafka;
  private final DeadLetters letters;
  private final RedriveMemory memory;

  /** Redrives on a broker. */
  public Redrive(Kafka kafka) {
    this.kafka = kafka;
    letters = new DeadLetters(kafka);
    memory = new RedriveMemory(kafka);
  }

  /** Returns which dead letters were sent through again already. */
  public Set<Position> done() {
    return memory.all();
  }

  /**
   * Sends dead letters through again, in the order given.
   *
   * @return those that were; the others are gone
   */
  public List<DeadLetter> send(List<DeadLetter> chosen) {
    memory.createIfMissing();
    var sent = new ArrayList<DeadLetter>();
    try (var producer = kafka.producer("copytaster-redrive")) {
      producer.initTransactions();
      for (int i = 0; i < chosen.size(); i += PER_TRANSACTION) {
        var chunk = chosen.subList(i, Math.min(chosen.size(), i + PER_TRANSACTION));
        sent.addAll(transaction(producer, chunk));
      }
    }
    return sent;
  }

  private List<DeadLetter> transaction(
      KafkaProducer<byte[], byte[]> producer, List<DeadLetter> chunk) {
    var positions = new HashSet<Position>();
    chunk.forEach(letter -> positions.add(letter.position()));
    var records = letters.records(positions);
    var sent = chunk.stream().filter(letter -> records.containsKey(letter.position())).toList();
    producer.beginTransaction();
    try {
      sent.forEach(letter -> write(producer, letter, records));
      producer.commitTransaction();
    } catch (KafkaException e) {
      producer.abortTransaction();
      throw e;
    }
    return sent;
  }

  private void write(
      KafkaProducer<byte[], byte[]> producer,
      DeadLetter letter,
      Map<Position, ConsumerRecord<byte[], byte[]>> records) {
    var dead = records.get(letter.position());
    if (dead != null) {
      // A send that fails makes the commit fail.
      var _ = producer.send(again(dead, letter.original()));
      var _ = producer.send(memory.mark(letter.position(), letter.original().topic()));
    }
  }

  /** The record as it was, with where it comes from this time. */
  static ProducerRecord<byte[], byte[]> again(
      ConsumerRecord<byte[], byte[]> dead, Position original) {
    var headers = new RecordHeaders();
    for (var header : dead.headers()) {
      if (!header.key().startsWith(DEAD_LETTER_HEADERS) && !header.key().equals(HEADER)) {
        headers.add(header);
      }
    }
    headers.add(HEADER, Position.of(dead).toString().getBytes(StandardCharsets.UTF_8));
    // A key leads to its partition; without one, back to where it was.
    var partition = dead.key() == null && original.partition() >= 0 ? original.partition() : null;
    return new ProducerRecord<>(original.topic(), partition, dead.key(), dead.value(), headers);
  }
}
