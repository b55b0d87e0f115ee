package copytaster.ingest.drop;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Watches all folders while the service runs, each on a thread of its own. */
final class DropFolders implements SmartLifecycle {

  private static final Duration LAST_LOOK = Duration.ofSeconds(10);

  private final List<DropWatch> watches;
  private @Nullable ScheduledThreadPoolExecutor threads;

  DropFolders(List<DropWatch> watches) {
    this.watches = watches;
  }

  @Override
  public synchronized void start() {
    if (threads != null || watches.isEmpty()) {
      return;
    }
    var started =
        new ScheduledThreadPoolExecutor(
            watches.size(), Thread.ofVirtual().name("drop-", 1).factory());
    started.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    watches.forEach(watch -> started.execute(() -> look(watch, started)));
    threads = started;
  }

  private static void look(DropWatch watch, ScheduledThreadPoolExecutor threads) {
    var wait = watch.look(threads::isShutdown);
    if (!threads.isShutdown()) {
      var _ = threads.schedule(() -> look(watch, threads), wait.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** Waits for the files that are on their way, so that they are moved and not sent again. */
  @Override
  public synchronized void stop() {
    if (threads != null) {
      end(threads);
      threads = null;
    }
  }

  private static void end(ScheduledThreadPoolExecutor threads) {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(LAST_LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return threads != null;
  }
}
