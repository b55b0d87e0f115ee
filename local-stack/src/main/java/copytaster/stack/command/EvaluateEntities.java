package copytaster.stack.command;

import copytaster.enrich.evaluate.EntityEvaluation;
import copytaster.stack.enrich.OfflineEnrichment;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how well people, places and organisations are found. */
@Command(
    name = "ner",
    mixinStandardHelpOptions = true,
    description = {
      "Compares people, places and organisations with those of CoNLL files, exact span by span:",
      "one word a line, its tag (BIO, IOB1) last, an empty line behind each sentence."
    })
final class EvaluateEntities implements Callable<Integer> {

  private final Copytaster copytaster;

  @Parameters(arity = "1..*", paramLabel = "GOLD.conll", description = "Labelled files.")
  private List<String> files = List.of();

  @Option(
      names = "--sentences",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many sentences are read together as one text; default: ${DEFAULT-VALUE}.")
  private int sentences;

  @Mixin private final ErrorsOption errors = new ErrorsOption();

  EvaluateEntities(Copytaster copytaster) {
    this.copytaster = copytaster;
  }

  @Override
  public Integer call() throws IOException {
    errors.check();
    if (sentences < 1) {
      throw new Misused("--sentences must be 1 or more");
    }
    var enrichment = OfflineEnrichment.load();
    for (var file : files) {
      try (var reader = Enrich.open(file)) {
        print(file, EntityEvaluation.of(reader, sentences, enrichment::entities));
      }
    }
    return ExitCodes.OK;
  }

  private void print(String file, EntityEvaluation evaluation) {
    var terminal = copytaster.terminal();
    terminal.print(terminal.bold(file));
    evaluation
        .scores()
        .forEach(
            (type, score) -> terminal.print(String.format(Locale.ROOT, "%-4s %s", type, score)));
    evaluation.errors().stream()
        .limit(errors.most())
        .forEach(error -> {
          var what = error.getKey();
          terminal.print(
              String.join(
                  "\t",
                  error.getValue().toString(),
                  what.kind(),
                  what.type(),
                  what.words(),
                  what.found(),
                  what.context()));
        });
  }
}
