package copytaster.operations;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Does a task again and again on a thread of its own, from the start of the service to its end. */
final class Background implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Background.class);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
  private static final Duration LAST_RUN = Duration.ofSeconds(5);

  /** Something to do. */
  interface Task {

    /** Does it once and returns the time to wait until the next. */
    Duration run();
  }

  private final String name;
  private final Task task;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private @Nullable Thread thread;

  Background(String name, Task task) {
    this.name = name;
    this.task = task;
  }

  @Override
  public synchronized void start() {
    if (thread == null) {
      thread = Thread.ofVirtual().name(name).start(this::repeat);
    }
  }

  private void repeat() {
    try {
      while (!stopping.await(once().toMillis(), TimeUnit.MILLISECONDS)) {
        log.trace("{} runs again", name);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Duration once() {
    try {
      return task.run();
    } catch (RuntimeException e) {
      log.error("{} failed and is tried again", name, e);
      return AFTER_FAILURE;
    }
  }

  /** Waits for a run that has begun, as it may use what is closed next. */
  @Override
  public synchronized void stop() {
    if (thread != null) {
      stopping.countDown();
      end(thread);
      thread = null;
    }
  }

  private static void end(Thread thread) {
    try {
      if (!thread.join(LAST_RUN)) {
        thread.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns whether it is to end, for a run that takes long. */
  boolean isStopping() {
    return stopping.getCount() == 0;
  }

  @Override
  public synchronized boolean isRunning() {
    return thread != null;
  }

  /** Before the listeners start, and after they have stopped. */
  @Override
  public int getPhase() {
    return 0;
  }
}
