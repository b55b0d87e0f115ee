package copytaster.stack.command;

import static java.util.Locale.ROOT;

import copytaster.enrich.evaluate.SubjectError;
import copytaster.enrich.evaluate.SubjectEvaluation;
import copytaster.stack.enrich.OfflineEnrichment;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures how well subjects are told. */
@Command(
    name = "subjects",
    mixinStandardHelpOptions = true,
    description = {
      "Compares subjects with those of NDJSON files, by their top level:",
      "{\"id\"?,\"headline\"?,\"text\",\"language\"?,\"subjects\":[\"medtop:11000000\"]}."
    })
final class EvaluateSubjects implements Callable<Integer> {

  private final Copytaster copytaster;

  @Parameters(arity = "1..*", paramLabel = "FILE.ndjson", description = "Labelled files.")
  private List<String> files = List.of();

  @Mixin private final ErrorsOption errors = new ErrorsOption();

  EvaluateSubjects(Copytaster copytaster) {
    this.copytaster = copytaster;
  }

  @Override
  public Integer call() throws IOException {
    errors.check();
    var enrichment = OfflineEnrichment.load();
    for (var file : files) {
      try (var reader = Enrich.open(file)) {
        print(file, enrichment.subjects(reader));
      } catch (IllegalArgumentException e) {
        throw new Misused(e);
      }
    }
    return ExitCodes.OK;
  }

  private void print(String file, SubjectEvaluation evaluation) {
    var terminal = copytaster.terminal();
    terminal.print(terminal.bold(file));
    evaluation
        .scores()
        .forEach((code, score) -> terminal.print(String.format(ROOT, "%-16s %s", code, score)));
    terminal.print(String.format(ROOT, "%-16s %s", "ALL", evaluation.micro()));
    terminal.print(
        String.format(
            ROOT,
            "first one right  %.1f %% of %d texts%nbelow the top    %.1f %% found",
            100 * evaluation.accuracy(),
            evaluation.texts(),
            100 * evaluation.below().recall()));
    evaluation.errors().stream()
        .limit(errors.most())
        .map(EvaluateSubjects::line)
        .forEach(terminal::print);
  }

  private static String line(SubjectError error) {
    return String.join(
        "\t",
        error.id(),
        String.join(" ", error.expected()),
        String.join(" ", error.found()),
        error.begin());
  }
}
