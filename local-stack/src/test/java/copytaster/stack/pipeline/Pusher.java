package copytaster.stack.pipeline;

import copytaster.stack.push.IngestClient;
import copytaster.stack.push.PushAnswer;
import copytaster.testkit.guarantee.Ledger;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/** Pushes stories as a newsroom system does: what was not acknowledged is sent again. */
final class Pusher {

  private static final int PER_BULK = 50;

  private final IngestClient ingest;
  private final Ledger ledger;
  private final AtomicInteger pushed = new AtomicInteger();

  Pusher(IngestClient ingest, Ledger ledger) {
    this.ingest = ingest;
    this.ledger = ledger;
  }

  /** Pushes stories on a thread of its own, bulk by bulk. */
  CompletableFuture<Void> start(List<String> stories) {
    return CompletableFuture.runAsync(() -> pushAll(stories));
  }

  /** Returns how many stories have been acknowledged so far. */
  int pushed() {
    return pushed.get();
  }

  private void pushAll(List<String> stories) {
    for (int i = 0; i < stories.size(); i += PER_BULK) {
      var bulk = stories.subList(i, Math.min(stories.size(), i + PER_BULK));
      Awaitility.await()
          .pollInSameThread()
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(250))
          .atMost(Duration.ofMinutes(2))
          .until(() -> push(bulk));
      pushed.addAndGet(bulk.size());
    }
  }

  // Whether all of it was acknowledged. What was is in the ledger even if the rest was not.
  private boolean push(List<String> bulk) {
    try {
      var answers = ingest.push(Stories.bulk(bulk));
      answers.stream()
          .flatMap(answer -> answer.articles().stream())
          .forEach(article -> ledger.acknowledged(article.id(), article.revision()));
      return answers.size() == bulk.size() && answers.stream().allMatch(PushAnswer::accepted);
    } catch (UncheckedIOException _) {
      return false;
    } catch (InterruptedException e) {
      throw new CompletionException(e);
    }
  }
}
