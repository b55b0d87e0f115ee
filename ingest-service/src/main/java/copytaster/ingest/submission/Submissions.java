package copytaster.ingest.submission;

import copytaster.ingest.publish.Position;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Finds submissions again, without an index: an id says when, and its provider in which part. */
final class Submissions {

  private final Readers readers;
  private final String topic;
  private final SubmissionSettings settings;

  Submissions(Readers readers, String topic, SubmissionSettings settings) {
    this.readers = readers;
    this.topic = topic;
    this.settings = settings;
  }

  /**
   * Finds a submission.
   *
   * @param place where it is, if that is known
   * @throws org.apache.kafka.common.KafkaException if Kafka does not answer in time
   */
  Optional<ConsumerRecord<String, byte[]>> find(Wanted wanted, @Nullable Position place) {
    long end = System.nanoTime() + settings.timeout().toNanos();
    return readers.read(
        settings.timeout(),
        consumer -> {
          var search = new Search(consumer, topic, wanted, settings, end);
          return place == null ? search.byTime() : search.at(place.partition(), place.offset());
        });
  }
}
