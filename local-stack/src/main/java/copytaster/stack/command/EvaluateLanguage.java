package copytaster.stack.command;

import copytaster.enrich.evaluate.LanguageEvaluation;
import copytaster.stack.enrich.OfflineEnrichment;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how well languages are told. */
@Command(
    name = "language",
    mixinStandardHelpOptions = true,
    description = "Compares the languages of texts with those of a file: language, tab, text.")
final class EvaluateLanguage implements Callable<Integer> {

  private final Copytaster copytaster;

  @Parameters(arity = "1..*", paramLabel = "FILE.tsv", description = "Labelled files.")
  private List<String> files = List.of();

  @Option(
      names = "--characters",
      paramLabel = "N",
      defaultValue = "100",
      description = "How many characters of a text are read, 0 for all; default: ${DEFAULT-VALUE}.")
  private int characters;

  @Mixin private final ErrorsOption errors = new ErrorsOption();

  EvaluateLanguage(Copytaster copytaster) {
    this.copytaster = copytaster;
  }

  @Override
  public Integer call() throws IOException {
    errors.check();
    var enrichment = OfflineEnrichment.load();
    for (var file : files) {
      try (var reader = Enrich.open(file)) {
        print(file, LanguageEvaluation.of(reader, characters, enrichment::language));
      }
    }
    return ExitCodes.OK;
  }

  private void print(String file, LanguageEvaluation evaluation) {
    var terminal = copytaster.terminal();
    terminal.print(terminal.bold(file));
    evaluation
        .counts()
        .forEach((language, count) ->
            terminal.print("%-4s %,d of %,d".formatted(language, count[0], count[1])));
    terminal.print(String.format(Locale.ROOT, "ALL  %.2f %%", 100 * evaluation.accuracy()));
    evaluation.errors().stream().limit(errors.most()).forEach(terminal::print);
  }
}
