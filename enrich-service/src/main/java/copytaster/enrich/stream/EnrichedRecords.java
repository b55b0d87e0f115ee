package copytaster.enrich.stream;

import copytaster.article.CloudEvent;
import copytaster.article.Topics;
import copytaster.operations.CloudEventHeaders;
import copytaster.operations.RecordTracing;
import copytaster.operations.TopicSettings;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.stereotype.Component;

/** Makes the records that enriched articles go on in. */
@Component
class EnrichedRecords {

  /** Header of a record that was sent through again, by which the index orders it strictly. */
  static final String REDRIVEN = "copytaster-redriven";

  private final String topic;
  private final RecordTracing tracing;

  EnrichedRecords(TopicSettings topics, RecordTracing tracing) {
    this.topic = topics.name(Topics.ENRICHED);
    this.tracing = tracing;
  }

  /** Returns the record: its key is the article's id, its trace goes on from where it came. */
  ProducerRecord<String, byte[]> of(Outcome.Enriched enriched) {
    var key = enriched.article().article().uri().key();
    var record = new ProducerRecord<>(topic, key, enriched.value());
    var incoming = enriched.record().headers();
    CloudEventHeaders.write(event(enriched), record.headers());
    var redriven = incoming.lastHeader(REDRIVEN);
    if (redriven != null) {
      record.headers().add(redriven);
    }
    var span = tracing.start("enrich", incoming).tag("article.id", key);
    span.writeTo(record.headers());
    span.end();
    return record;
  }

  // A batch that comes again after a rollback makes the same events again.
  private static CloudEvent event(Outcome.Enriched enriched) {
    var article = enriched.article().article();
    return new CloudEvent(
        place(enriched.record()),
        "/enrich/" + article.arrival().provider(),
        CloudEvent.ARTICLE_ENRICHED,
        article.uri().key(),
        enriched.article().enrichedAt(),
        CloudEvent.JSON);
  }

  static String place(ConsumerRecord<?, ?> record) {
    return record.topic() + "-" + record.partition() + "@" + record.offset();
  }
}
