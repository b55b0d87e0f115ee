package copytaster.benchmark;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/** What enrichers cost, as a table. */
final class EnricherTable {

  private final Map<StoryLanguage, Map<EnrichmentStep, Rounds>> rounds =
      new EnumMap<>(StoryLanguage.class);

  /** Adds a round. */
  void add(Collection<RunResult> round) {
    for (var result : round) {
      var language = StoryLanguage.valueOf(result.getParams().getParam("language"));
      var step = EnrichmentStep.valueOf(result.getParams().getParam("step"));
      rounds
          .computeIfAbsent(language, _ -> new EnumMap<>(EnrichmentStep.class))
          .computeIfAbsent(step, _ -> new Rounds())
          .add(result);
    }
  }

  /** Prints it. */
  void print() {
    System.out.println();
    System.out.println(
        "| language | step | docs/cpu-s, best | median | of the ceiling | µs | KB allocated |");
    System.out.println("|---|---|---|---|---|---|---|");
    rounds.forEach((language, steps) -> {
      double ceiling = steps.getOrDefault(EnrichmentStep.CEILING, new Rounds()).best();
      steps.forEach((step, figures) -> print(language, step, figures, ceiling));
    });
    System.out.println();
    System.out.println(
        "Ceiling: every character read, every word between spaces looked up in a HashMap.");
  }

  private static void print(
      StoryLanguage language, EnrichmentStep step, Rounds figures, double ceiling) {
    System.out.printf(
        "| %s | %s | %,.0f | %,.0f | %.3f | %.1f | %.0f |%n",
        language.name().toLowerCase(Locale.ROOT),
        step.label(),
        figures.best(),
        figures.median(),
        figures.best() / ceiling,
        1e6 / figures.best(),
        figures.allocated());
  }
}
