package copytaster.stack.command;

import copytaster.stack.Part;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Ends everything. */
@Command(
    name = "down",
    mixinStandardHelpOptions = true,
    description =
        "Ends all processes in good order: the services, then Elasticsearch and Kafka. What they"
            + " have stored stays for the next \"up\".")
final class Down implements Callable<Integer> {

  private final Copytaster copytaster;

  Down(Copytaster copytaster) {
    this.copytaster = copytaster;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (var _ = copytaster.lock()) {
      var stack = copytaster.stack();
      if (stack.running().isEmpty()) {
        copytaster.terminal().say("Nothing runs in " + stack.data() + ".");
        return ExitCodes.OK;
      }
      stack.stop(List.copyOf(Arrays.asList(Part.values())));
      return ExitCodes.OK;
    }
  }
}
