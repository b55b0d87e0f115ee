package copytaster.stack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks all parts of a stack at once how they are. */
final class HealthCheck {

  private final Stack stack;

  HealthCheck(Stack stack) {
    this.stack = stack;
  }

  Map<Part, Health> all() throws InterruptedException {
    try (var probe = new Probe();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var questions = new ArrayList<Callable<Map.Entry<Part, Health>>>();
      for (var part : Part.values()) {
        questions.add(() -> Map.entry(part, ask(probe, part)));
      }
      var health = new EnumMap<Part, Health>(Part.class);
      for (var answer : threads.invokeAll(questions)) {
        health.put(answer(answer).getKey(), answer(answer).getValue());
      }
      return health;
    }
  }

  private Health ask(Probe probe, Part part) throws InterruptedException {
    return stack.process(part).isPresent() ? probe.ask(part, stack.port(part)) : Health.STOPPED;
  }

  private static <T> T answer(Future<T> answer) throws InterruptedException {
    try {
      return answer.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a probe failed", e);
    }
  }
}
