package copytaster.stack.command;

import copytaster.enrich.evaluate.DateEvaluation;
import copytaster.stack.enrich.OfflineEnrichment;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures how well dates are read. */
@Command(
    name = "dates",
    mixinStandardHelpOptions = true,
    description = {
      "Compares dates with those of a file: reference day, language, text,",
      "\"words=ISO date | words=ISO date\", tabs between them."
    })
final class EvaluateDates implements Callable<Integer> {

  private final Copytaster copytaster;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE.tsv",
      description = "A labelled file; by default the one that is delivered.")
  private @Nullable String file;

  @Mixin private final ErrorsOption errors = new ErrorsOption();

  EvaluateDates(Copytaster copytaster) {
    this.copytaster = copytaster;
  }

  @Override
  public Integer call() throws IOException {
    errors.check();
    try (var reader = reader()) {
      print(OfflineEnrichment.load().dates(reader));
    } catch (IllegalArgumentException e) {
      throw new Misused(e);
    }
    return ExitCodes.OK;
  }

  private Reader reader() throws IOException {
    return file == null ? DateEvaluation.ownLines() : Enrich.open(file);
  }

  private void print(DateEvaluation evaluation) {
    evaluation.totals().forEach(this::print);
    print("ALL", evaluation.total());
    evaluation.wrong().stream()
        .limit(errors.most())
        .forEach(wrong -> copytaster.terminal().print(wrong.toString()));
  }

  private void print(String language, DateEvaluation.Totals totals) {
    copytaster
        .terminal()
        .print(
            String.format(
                Locale.ROOT,
                "%-4s P %5.1f  R %5.1f  (%d there, %d right, %d false)",
                language,
                100 * totals.precision(),
                100 * totals.recall(),
                totals.expected(),
                totals.correct(),
                totals.falseFound()));
  }
}
