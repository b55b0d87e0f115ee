package copytaster.stack;

import copytaster.stack.process.Ending;
import copytaster.stack.process.LogLine;
import copytaster.stack.process.Program;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One start of some parts: all at once, each as soon as what it needs is ready. */
final class Start {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final int LOG_LINES = 15;

  private final Stack stack;
  private final Programs programs;
  private final Set<Part> parts;
  private final Progress progress;
  private final Map<Part, CountDownLatch> ready = new EnumMap<>(Part.class);
  private final Map<Part, ProcessHandle> started = new ConcurrentHashMap<>();
  private boolean undone;

  Start(Stack stack, Programs programs, Set<Part> parts, Progress progress) {
    this.stack = stack;
    this.programs = programs;
    this.parts = parts;
    this.progress = progress;
    parts.forEach(part -> ready.put(part, new CountDownLatch(1)));
  }

  void run() throws InterruptedException {
    // Also when this process is told to end, as by the terminal's interrupt.
    var undo = new Thread(this::undo);
    Runtime.getRuntime().addShutdownHook(undo);
    try {
      startAll();
    } catch (RuntimeException | InterruptedException e) {
      undo();
      throw e;
    } finally {
      keep(undo);
    }
  }

  private void startAll() throws InterruptedException {
    try (var probe = new Probe();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var starts = new ExecutorCompletionService<Part>(threads);
      parts.forEach(part -> starts.submit(() -> start(part, probe)));
      try {
        for (int i = 0; i < parts.size(); i++) {
          starts.take().get();
        }
      } catch (ExecutionException e) {
        threads.shutdownNow();
        throw failure(e);
      } catch (InterruptedException e) {
        threads.shutdownNow();
        throw e;
      }
    }
  }

  private Part start(Part part, Probe probe) throws InterruptedException {
    var program = programs.of(part);
    for (var need : part.needs()) {
      await(need);
    }
    stack.log(part).rotate();
    long from = System.nanoTime();
    var process = launch(part, program);
    awaitReady(part, process, probe);
    progress.say(
        "%-15s ready after %.1f s, port %d, process %d"
            .formatted(
                part.title(), (System.nanoTime() - from) / 1e9, stack.port(part), process.pid()));
    @Nullable CountDownLatch latch = ready.get(part);
    if (latch != null) {
      latch.countDown();
    }
    return part;
  }

  private synchronized ProcessHandle launch(Part part, Program program) {
    if (undone) {
      throw new StackFailed(part.title() + " is not wanted any more");
    }
    var process = program.startDetached().toHandle();
    started.put(part, process);
    stack.remember(part, process);
    return process;
  }

  // What a part needs and this start does not bring was there before.
  private void await(Part need) throws InterruptedException {
    @Nullable CountDownLatch latch = ready.get(need);
    if (latch != null) {
      latch.await();
    }
  }

  private void awaitReady(Part part, ProcessHandle process, Probe probe)
      throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (probe.ask(part, stack.port(part)) != Health.READY) {
      if (!process.isAlive()) {
        throw new StackFailed(part.title() + " ended while it started. " + endOfLog(part));
      }
      if (System.nanoTime() > end) {
        throw new StackFailed(
            "%s was not ready within %d s. %s"
                .formatted(part.title(), PATIENCE.toSeconds(), endOfLog(part)));
      }
      TimeUnit.NANOSECONDS.sleep(BETWEEN_LOOKS.toNanos());
    }
  }

  private String endOfLog(Part part) {
    return stack.log(part).last(LOG_LINES).stream()
        .map(LogLine::brief)
        .collect(Collectors.joining("\n  ", "The end of " + stack.logPath(part) + ":\n  ", ""));
  }

  private synchronized void undo() {
    undone = true;
    try {
      for (var part : List.of(Part.values()).reversed()) {
        @Nullable ProcessHandle process = started.remove(part);
        if (process != null) {
          Ending.of(process, part.patience());
          stack.forget(part);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static void keep(Thread undo) {
    try {
      Runtime.getRuntime().removeShutdownHook(undo);
    } catch (IllegalStateException _) {
      // This process is ending: the hook is at work.
    }
  }

  private static RuntimeException failure(ExecutionException e) {
    return e.getCause() instanceof RuntimeException cause
        ? cause
        : new IllegalStateException("a start failed", e.getCause());
  }
}
