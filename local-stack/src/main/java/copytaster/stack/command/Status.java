package copytaster.stack.command;

import copytaster.stack.status.StatusReader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows how the stack is. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description =
        "Shows the processes, the topics, how far their readers are, dead letters and the index.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all processes are ready", "1:none is", "3:some are"})
final class Status implements Callable<Integer> {

  private final Copytaster copytaster;

  @Mixin private final OutputOption output = new OutputOption();

  Status(Copytaster copytaster) {
    this.copytaster = copytaster;
  }

  @Override
  public Integer call() throws InterruptedException {
    var status = new StatusReader(copytaster.stack()).read();
    var terminal = copytaster.terminal();
    if (output.json()) {
      terminal.print(Json.write(status));
    } else {
      new StatusText(terminal).of(status).forEach(terminal::print);
    }
    return ExitCodes.of(status.ready(), status.processes().size());
  }
}
