package copytaster.benchmark;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks, and prints a table. */
public final class Benchmarks {

  private Benchmarks() {}

  /**
   * Runs one.
   *
   * @param arguments {@code parsers}, the default, or {@code hostile}; then how many seconds each
   *     measurement takes, 3 by default
   */
  public static void main(String[] arguments) throws RunnerException {
    var which = arguments.length > 0 ? arguments[0] : "parsers";
    long seconds = arguments.length > 1 ? Long.parseLong(arguments[1]) : 3;
    switch (which) {
      case "parsers" -> parsers(seconds);
      case "hostile" -> Hostile.main();
      default -> throw new IllegalArgumentException("no such benchmark: " + which);
    }
  }

  private static void parsers(long seconds) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(ParserBenchmark.class.getName())
            .threads(1)
            .forks(1)
            .warmupIterations(4)
            .warmupTime(TimeValue.seconds(seconds))
            .measurementIterations(3)
            .measurementTime(TimeValue.seconds(seconds))
            .addProfiler(GCProfiler.class)
            .build();
    print(new Runner(options).run());
  }

  private static void print(Collection<RunResult> results) {
    Map<String, Map<String, RunResult>> byWire = new TreeMap<>(Comparator.comparing(Wire::valueOf));
    for (var result : results) {
      var method = result.getParams().getBenchmark().replaceFirst(".*\\.", "");
      byWire
          .computeIfAbsent(result.getParams().getParam("wire"), _ -> new TreeMap<>())
          .put(method, result);
    }
    System.out.println();
    System.out.println(
        "| format | bytes | stories/s and core | of the ceiling | KB allocated a story |");
    System.out.println("|---|---|---|---|---|");
    byWire.forEach((wire, methods) -> System.out.println(row(Wire.valueOf(wire), methods)));
    System.out.println();
    System.out.println("Ceiling: a bare StAX pass over the same XML; shown for XML only.");
  }

  private static String row(Wire wire, Map<String, RunResult> methods) {
    var read = methods.get("read");
    var ceiling = methods.get("ceiling");
    if (read == null || ceiling == null) {
      return "| " + wire + " | failed | | | |";
    }
    double speed = read.getPrimaryResult().getScore();
    var share = "%.2f".formatted(speed / ceiling.getPrimaryResult().getScore());
    var allocated = read.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / 1024;
    return "| %s | %d | %,.0f | %s | %.0f |"
        .formatted(wire, wire.bytes().length, speed, wire.isXml() ? share : "", allocated);
  }
}
