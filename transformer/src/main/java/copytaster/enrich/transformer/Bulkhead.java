package copytaster.enrich.transformer;

import copytaster.enrich.entity.Annotation;
import copytaster.enrich.entity.Annotation.Reason;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a slow model from holding up the rest: few articles at once, few that wait, and none for
 * long.
 */
final class Bulkhead implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Bulkhead.class);
  // No transformer reads an article in less: what is left is better kept for the rules.
  private static final long SHORTEST = Duration.ofMillis(100).toNanos();
  private static final Duration ENDING = Duration.ofSeconds(5);

  private final ThreadPoolExecutor pool;
  private final long timeout;

  /**
   * Makes one.
   *
   * @param threads how many articles are worked on at once
   * @param queue how many more may wait
   * @param timeout how long one may take, waiting included
   */
  Bulkhead(int threads, int queue, Duration timeout) {
    BlockingQueue<Runnable> waiting =
        queue == 0 ? new SynchronousQueue<>() : new ArrayBlockingQueue<>(queue);
    var factory = Thread.ofPlatform().name("transformer-", 0).daemon().factory();
    this.pool = new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, waiting, factory);
    this.timeout = timeout.toNanos();
  }

  /**
   * Does some work, if there is room and time for it.
   *
   * @param latest by when the article has to be done: half of what is left of that is the others'
   */
  Annotation run(Function<Cancellation, Annotation> work, long latest) {
    long left = (latest - System.nanoTime()) / 2;
    if (left < Math.min(SHORTEST, timeout)) {
      return new Annotation.Skipped(Reason.TIMEOUT);
    }
    var cancellation = new Cancellation();
    var task = new FutureTask<>(() -> work.apply(cancellation));
    try {
      pool.execute(task);
      return task.get(Math.min(left, timeout), TimeUnit.NANOSECONDS);
    } catch (RejectedExecutionException e) {
      return new Annotation.Skipped(Reason.OVERFLOW);
    } catch (TimeoutException e) {
      return stopped(task, cancellation, Reason.TIMEOUT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return stopped(task, cancellation, Reason.FAILED);
    } catch (ExecutionException e) {
      return failed(e.getCause());
    }
  }

  /** Returns how many articles wait. */
  int waiting() {
    return pool.getQueue().size();
  }

  /** Returns whether nothing is being done any more. */
  boolean isEnded() {
    return pool.isTerminated();
  }

  /** Takes no more work, and waits for what is being done, but not for ever. */
  @Override
  public void close() {
    pool.shutdownNow();
    try {
      var _ = pool.awaitTermination(ENDING.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Annotation stopped(FutureTask<?> task, Cancellation cancellation, Reason reason) {
    cancellation.cancel();
    pool.remove(task);
    return new Annotation.Skipped(reason);
  }

  // The kind only: a message may quote the article. Memory that ran out is no fault of it.
  private static Annotation failed(@Nullable Throwable cause) {
    if (cause instanceof OutOfMemoryError error) {
      throw error;
    }
    log.warn("The transformer failed: {}", cause == null ? "no cause" : cause.getClass().getName());
    return new Annotation.Skipped(Reason.FAILED);
  }
}
