package copytaster.stack.command;

import copytaster.stack.Part;
import copytaster.stack.Stack;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Does one thing to single parts: start, stop, kill, restart. */
@Command(mixinStandardHelpOptions = true)
final class PartCommand implements Callable<Integer> {

  /** What is done. */
  @FunctionalInterface
  interface Action {
    void on(Stack stack, List<Part> parts) throws InterruptedException;
  }

  private final Copytaster copytaster;
  private final Action action;

  @Parameters(
      arity = "1..*",
      paramLabel = "PART",
      converter = PartNames.class,
      completionCandidates = PartNames.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private List<Part> parts = List.of();

  private PartCommand(Copytaster copytaster, Action action) {
    this.copytaster = copytaster;
    this.action = action;
  }

  static CommandLine of(Copytaster copytaster, String description, Action action) {
    var command = new CommandLine(new PartCommand(copytaster, action));
    command.getCommandSpec().usageMessage().description(description);
    return command;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (var _ = copytaster.lock()) {
      action.on(copytaster.stack(), parts);
      return ExitCodes.OK;
    }
  }
}
