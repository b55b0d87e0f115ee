package copytaster.benchmark;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks, and prints a table. */
public final class Benchmarks {

  private static final int ROUNDS = 2;
  // Of the whole chain the compiler has a lot to see.
  private static final int WARM_UPS = 6;
  private static final int COLD_STARTS = 5;
  private static final int LOADS = 8;

  private Benchmarks() {}

  /**
   * Runs one.
   *
   * @param arguments {@code parsers}, the default, {@code hostile}, {@code enrichers}, {@code
   *     vocabulary} or {@code heap}; then how many seconds each measurement takes; then, for
   *     enrichers, which steps, all by default
   */
  public static void main(String[] arguments) throws RunnerException {
    var which = arguments.length > 0 ? arguments[0] : "parsers";
    switch (which) {
      case "parsers" -> parsers(seconds(arguments, 3));
      case "hostile" -> Hostile.main();
      case "enrichers" -> enrichers(seconds(arguments, 1), steps(arguments));
      case "vocabulary" -> vocabulary();
      case "heap" -> HeapCheck.main();
      default -> throw new IllegalArgumentException("no such benchmark: " + which);
    }
  }

  private static long seconds(String[] arguments, long normally) {
    return arguments.length > 1 ? Long.parseLong(arguments[1]) : normally;
  }

  private static String[] steps(String[] arguments) {
    var steps =
        arguments.length > 2
            ? Arrays.stream(arguments).skip(2)
            : Arrays.stream(EnrichmentStep.values()).map(EnrichmentStep::label);
    return steps.map(step -> step.toUpperCase(Locale.ROOT)).toArray(String[]::new);
  }

  private static void parsers(long seconds) throws RunnerException {
    print(new Runner(options(ParserBenchmark.class, seconds, 4, 3).build()).run());
  }

  // Round by round, so that a busy minute of the machine falls on every step.
  private static void enrichers(long seconds, String[] steps) throws RunnerException {
    var table = new EnricherTable();
    for (int round = 0; round < ROUNDS; round++) {
      var options = options(EnricherBenchmark.class, seconds, WARM_UPS, 5).param("step", steps);
      table.add(new Runner(options.build()).run());
    }
    table.print();
  }

  private static void vocabulary() throws RunnerException {
    var options = options(VocabularyBenchmark.class, 1, 0, LOADS).forks(COLD_STARTS);
    VocabularyTable.print(new Runner(options.build()).run());
  }

  private static ChainedOptionsBuilder options(
      Class<?> benchmark, long seconds, int warmUps, int measurements) {
    return new OptionsBuilder()
        .include(benchmark.getName())
        .threads(1)
        .forks(1)
        .warmupIterations(warmUps)
        .warmupTime(TimeValue.seconds(seconds))
        .measurementIterations(measurements)
        .measurementTime(TimeValue.seconds(seconds))
        .addProfiler(GCProfiler.class);
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
