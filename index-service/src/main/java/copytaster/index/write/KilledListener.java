package copytaster.index.write;

import copytaster.article.Topics;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Puts kills into the index, in a thread of its own: they do not wait behind a backlog. */
@Component
class KilledListener {

  private final BatchWriter writer;

  KilledListener(BatchWriters writers) {
    this.writer = writers.make(true);
  }

  @KafkaListener(
      id = "killed",
      idIsGroup = false,
      topics = "${copytaster.topics.prefix:}" + Topics.KILLED,
      groupId = "${copytaster.topics.prefix:}copytaster-index-kills",
      batch = "true")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    writer.write(records, Candidate::killed);
  }
}
