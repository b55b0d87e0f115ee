package copytaster.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** How long the vocabulary takes to load, as a table: first loads, and the last in each JVM. */
final class VocabularyTable {

  private VocabularyTable() {}

  static void print(Collection<RunResult> results) {
    System.out.println();
    System.out.println("| load | ms of CPU, best | median | MB allocated |");
    System.out.println("|---|---|---|---|");
    print("first in a JVM", results, loads -> loads.subList(0, 1));
    print("later", results, loads -> loads.subList(loads.size() / 2, loads.size()));
  }

  private static void print(
      String which, Collection<RunResult> results, UnaryOperator<List<IterationResult>> choice) {
    var rounds = new Rounds();
    for (var result : results) {
      for (var fork : result.getBenchmarkResults()) {
        rounds.add(choice.apply(List.copyOf(fork.getIterationResults())));
      }
    }
    System.out.printf(
        "| %s | %,.0f | %,.0f | %,.0f |%n",
        which, 1e3 / rounds.best(), 1e3 / rounds.median(), rounds.allocated() / 1024);
  }
}
