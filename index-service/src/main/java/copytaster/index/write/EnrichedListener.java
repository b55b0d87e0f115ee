package copytaster.index.write;

import copytaster.article.Topics;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Puts batches of enriched articles into the index. */
@Component
class EnrichedListener {

  private final BatchWriter writer;

  EnrichedListener(BatchWriters writers) {
    this.writer = writers.make(false);
  }

  @KafkaListener(
      id = "enriched",
      idIsGroup = false,
      topics = "${copytaster.topics.prefix:}" + Topics.ENRICHED,
      groupId = "${copytaster.topics.prefix:}copytaster-index",
      batch = "true",
      concurrency = "${copytaster.index.write.consumers:2}")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    writer.write(records, Candidate::enriched);
  }
}
