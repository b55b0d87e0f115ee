package copytaster.stack.command;

import copytaster.stack.Part;
import copytaster.stack.process.LogFile;
import copytaster.stack.process.LogLine;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what the processes have printed. */
@Command(
    name = "logs",
    mixinStandardHelpOptions = true,
    description = "Shows the end of what parts have logged.")
final class Logs implements Callable<Integer> {

  private static final long BETWEEN_LOOKS_MILLIS = 300;

  private final Copytaster copytaster;

  @Parameters(
      arity = "0..*",
      paramLabel = "PART",
      converter = PartNames.class,
      completionCandidates = PartNames.class,
      description = "One of ${COMPLETION-CANDIDATES}; without any, the services.")
  private List<Part> parts = List.of();

  @Option(
      names = {"-f", "--follow"},
      description = "Go on with what is added, until interrupted.")
  private boolean follow;

  @Option(
      names = {"-n", "--lines"},
      paramLabel = "N",
      defaultValue = "50",
      description = "How many lines of each; default: ${DEFAULT-VALUE}.")
  private int lines;

  @Option(names = "--raw", description = "As logged, which is JSON (ECS) for the services.")
  private boolean raw;

  Logs(Copytaster copytaster) {
    this.copytaster = copytaster;
  }

  @Override
  public Integer call() throws InterruptedException {
    var stack = copytaster.stack();
    var logs = new EnumMap<Part, LogFile>(Part.class);
    (parts.isEmpty() ? Part.services() : parts).forEach(part -> logs.put(part, stack.log(part)));
    logs.forEach((part, log) -> print(part, log.last(lines), logs.size() > 1));
    while (follow) {
      TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
      for (Map.Entry<Part, LogFile> log : logs.entrySet()) {
        print(log.getKey(), log.getValue().added(), logs.size() > 1);
      }
    }
    return ExitCodes.OK;
  }

  private void print(Part part, List<String> added, boolean named) {
    var terminal = copytaster.terminal();
    var name = named ? terminal.dim("%-13s | ".formatted(part.id())) : "";
    added.forEach(line -> terminal.print(name + (raw ? line : LogLine.readable(line))));
  }
}
