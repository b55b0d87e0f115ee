package copytaster.index.write;

import copytaster.index.write.ItemOutcome.Deferred;
import copytaster.index.write.ItemOutcome.Indexed;
import copytaster.index.write.ItemOutcome.Rejected;
import copytaster.index.write.ItemOutcome.Stale;
import copytaster.operations.RecordTracing;
import copytaster.operations.Span;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;

/**
 * Writes the records of one poll. When it returns, each has met its fate and the offsets may move;
 * when it throws, all of them come again.
 */
final class BatchWriter {

  private static final Logger log = LoggerFactory.getLogger(BatchWriter.class);

  private final Indexer indexer;
  private final IndexGate gate;
  private final Receipts receipts;
  private final ConsumerRecordRecoverer deadLetters;
  private final WriteMetrics metrics;
  private final RecordTracing tracing;
  private final InstantSource clock;

  BatchWriter(
      Indexer indexer,
      IndexGate gate,
      Receipts receipts,
      ConsumerRecordRecoverer deadLetters,
      WriteMetrics metrics,
      RecordTracing tracing,
      InstantSource clock) {
    this.indexer = indexer;
    this.gate = gate;
    this.receipts = receipts;
    this.deadLetters = deadLetters;
    this.metrics = metrics;
    this.tracing = tracing;
    this.clock = clock;
  }

  void write(List<ConsumerRecord<String, byte[]>> records, Candidate.Reader reader) {
    gate.pass();
    try {
      settle(ArticleBatch.of(records, reader));
    } catch (RuntimeException e) {
      gate.close(e instanceof IndexNotReady notReady ? notReady.reason() : e.toString());
      throw e;
    }
    gate.open();
  }

  private void settle(ArticleBatch batch) {
    var spans = batch.readable().stream().map(this::span).toList();
    try {
      var fates = fates(batch.readable(), indexer.index(batch.writes()), spans);
      receipts.send(fates);
      // Last, so that nothing is buried twice for want of a receipt.
      fates.forEach(this::bury);
      batch.hopeless().forEach(this::bury);
      fates.forEach(metrics::count);
      batch.hopeless().keySet().forEach(_ -> metrics.countUnreadable());
    } finally {
      spans.forEach(Span::end);
    }
  }

  private Span span(Candidate candidate) {
    return tracing
        .start("index", candidate.record().headers())
        .tag("copytaster.article", candidate.write().id());
  }

  private List<Fate> fates(
      List<Candidate> candidates, List<ItemOutcome> outcomes, List<Span> spans) {
    var indexedAt = clock.instant();
    var fates = new ArrayList<Fate>(candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      if (outcomes.get(i) instanceof Deferred(var reason)) {
        throw new IndexNotReady(reason);
      }
      fates.add(new Fate(candidates.get(i), outcomes.get(i), indexedAt, spans.get(i)));
    }
    return fates;
  }

  private void bury(Fate fate) {
    switch (fate.outcome()) {
      case Rejected(var type, var reason) ->
          bury(fate.candidate().record(), new ArticleRejected(type, reason));
      case Indexed _, Stale _, Deferred _ -> {}
    }
  }

  private void bury(ConsumerRecord<String, byte[]> record, RuntimeException why) {
    deadLetters.accept(record, why);
    log.warn(
        "Dead letter: {} of {}-{}@{}: {}",
        record.key(),
        record.topic(),
        record.partition(),
        record.offset(),
        why.getMessage());
  }
}
