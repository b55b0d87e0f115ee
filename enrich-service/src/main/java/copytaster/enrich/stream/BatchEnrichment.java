package copytaster.enrich.stream;

import copytaster.article.ArticleCodec;
import copytaster.article.UnreadableArticle;
import copytaster.enrich.Enrichment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Enriches the records of a batch, on several threads; the outcomes keep the records' order. */
class BatchEnrichment implements AutoCloseable {

  static final String UNREADABLE = "unreadable";
  static final String TOO_LARGE = "too-large";

  private final Supplier<Enrichment> enrichment;
  private final int maxRecordBytes;
  private final Duration timeout;
  private final ExecutorService threads;

  BatchEnrichment(Supplier<Enrichment> enrichment, EnrichSettings settings) {
    this.enrichment = enrichment;
    this.maxRecordBytes = settings.maxRecordBytes();
    this.timeout = settings.batchTimeout();
    this.threads =
        Executors.newFixedThreadPool(
            settings.threads(), Thread.ofPlatform().name("enrich-", 0).daemon().factory());
  }

  /** Enriches the records. */
  List<Outcome> enrich(List<ConsumerRecord<String, byte[]>> records) {
    long deadline = System.nanoTime() + timeout.toNanos();
    var tasks = new ArrayList<Callable<Outcome>>(records.size());
    for (var record : records) {
      tasks.add(() -> enrich(record, deadline));
    }
    try {
      return outcomes(threads.invokeAll(tasks));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped in the middle of a batch", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private Outcome enrich(ConsumerRecord<String, byte[]> record, long deadline) {
    try {
      var enriched = enrichment.get().enrich(ArticleCodec.decodeArticle(record.value()), deadline);
      var value = ArticleCodec.encode(enriched);
      return value.length > maxRecordBytes
          ? new Outcome.Hopeless(
              record, TOO_LARGE, new ArticleTooLarge(value.length, maxRecordBytes))
          : new Outcome.Enriched(record, enriched, value);
    } catch (UnreadableArticle e) {
      return new Outcome.Hopeless(record, UNREADABLE, e);
    }
  }

  // Also for an error such as memory that ran out: it is the batch that fails, and comes again.
  private static List<Outcome> outcomes(List<Future<Outcome>> futures) throws InterruptedException {
    var outcomes = new ArrayList<Outcome>(futures.size());
    for (var future : futures) {
      try {
        outcomes.add(future.get());
      } catch (ExecutionException e) {
        throw new IllegalStateException("a batch could not be enriched", e.getCause());
      }
    }
    return outcomes;
  }
}
