package copytaster.stack.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands that measure enrichment against labelled texts. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Measures enrichment against texts that people have labelled, and shows the worst errors.",
      "docs/enrichment.md has the figures."
    })
final class EvaluateCommands implements Runnable {

  private final Copytaster copytaster;
  @Spec private @Nullable CommandSpec spec;

  private EvaluateCommands(Copytaster copytaster) {
    this.copytaster = copytaster;
  }

  static CommandLine of(Copytaster copytaster) {
    return new CommandLine(new EvaluateCommands(copytaster))
        .addSubcommand(new EvaluateEntities(copytaster))
        .addSubcommand(new EvaluateSubjects(copytaster))
        .addSubcommand(new EvaluateLanguage(copytaster))
        .addSubcommand(new EvaluateDates(copytaster));
  }

  @Override
  public void run() {
    if (spec != null) {
      copytaster.terminal().out().print(spec.commandLine().getUsageMessage());
    }
  }
}
