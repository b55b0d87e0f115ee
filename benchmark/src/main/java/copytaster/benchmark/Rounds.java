package copytaster.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** The measurements of one thing in all rounds, since one round on a shared machine says little. */
final class Rounds {

  private final List<IterationResult> iterations = new ArrayList<>();

  /** Adds those of another round. */
  void add(RunResult result) {
    result.getBenchmarkResults().forEach(fork -> iterations.addAll(fork.getIterationResults()));
  }

  /** Adds some of a fork's. */
  void add(Collection<IterationResult> some) {
    iterations.addAll(some);
  }

  /** Returns the best figure by CPU time. */
  double best() {
    return speeds().max().orElse(0);
  }

  /** Returns the middle of the figures by CPU time. */
  double median() {
    var sorted = speeds().sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }

  /** Returns how many KB one operation allocates. */
  double allocated() {
    return secondary("gc.alloc.rate.norm").average().orElse(0) / 1024;
  }

  private DoubleStream speeds() {
    return secondary(CpuClock.RESULT);
  }

  private DoubleStream secondary(String name) {
    return iterations.stream()
        .map(iteration -> iteration.getSecondaryResults().get(name))
        .filter(result -> result != null)
        .mapToDouble(result -> result.getScore());
  }
}
