package copytaster.enrich.stream;

import copytaster.article.Topics;
import copytaster.enrich.entries.RecentArticles;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes articles in, and sends them on enriched: what it writes and how far it has read are one
 * transaction, which the container begins and commits.
 */
@Component
class EnrichListener {

  private static final Logger log = LoggerFactory.getLogger(EnrichListener.class);

  private final BatchEnrichment enrichment;
  private final EnrichedRecords records;
  private final KafkaTemplate<String, byte[]> kafka;
  private final DeadLetterPublishingRecoverer deadLetters;
  private final EnrichMetrics metrics;
  private final RecentArticles recent;

  EnrichListener(
      BatchEnrichment enrichment,
      EnrichedRecords records,
      KafkaTemplate<String, byte[]> kafka,
      DeadLetterPublishingRecoverer deadLetters,
      EnrichMetrics metrics,
      RecentArticles recent) {
    this.enrichment = enrichment;
    this.records = records;
    this.kafka = kafka;
    this.deadLetters = deadLetters;
    this.metrics = metrics;
    this.recent = recent;
  }

  @KafkaListener(
      id = EnrichStart.LISTENER,
      autoStartup = "false",
      topics = "${copytaster.topics.prefix:}" + Topics.INGESTED,
      groupId = "${copytaster.topics.prefix:}copytaster-enrich",
      batch = "true")
  void on(List<ConsumerRecord<String, byte[]>> batch) {
    var outcomes = enrichment.enrich(batch);
    afterCommit(() -> committed(outcomes));
    for (var outcome : outcomes) {
      switch (outcome) {
        case Outcome.Enriched enriched -> send(enriched);
        case Outcome.Hopeless hopeless -> bury(hopeless);
      }
    }
  }

  private void committed(List<Outcome> outcomes) {
    metrics.committed(outcomes);
    for (var outcome : outcomes) {
      if (outcome instanceof Outcome.Enriched enriched) {
        recent.add(enriched.article().article(), enriched.record().value());
      }
    }
  }

  private void send(Outcome.Enriched enriched) {
    // The commit waits for all that was sent, and fails if any of it did.
    var _ = kafka.send(records.of(enriched));
  }

  private void bury(Outcome.Hopeless hopeless) {
    var place = EnrichedRecords.place(hopeless.record());
    log.warn("Dead letter: {}: {}", place, hopeless.cause().getMessage());
    deadLetters.accept(hopeless.record(), hopeless.cause());
  }

  private static void afterCommit(Runnable action) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            action.run();
          }
        });
  }
}
