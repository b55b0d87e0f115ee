package copytaster.stack.command;

import copytaster.stack.Ports;
import copytaster.stack.Stack;
import copytaster.stack.StackLock;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself, and what all its subcommands share. */
@Command(
    name = "copytaster",
    mixinStandardHelpOptions = true,
    version = "copytaster 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    description = "Runs Copytaster on this machine: Kafka, Elasticsearch and the three services.",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    exitCodeOnInvalidInput = 2,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:failed", "2:used wrongly", "3:partly failed"},
    footer = {
      "",
      "Ports come from COPYTASTER_INGEST_PORT (8081), COPYTASTER_ENRICH_PORT (8082),",
      "COPYTASTER_INDEX_PORT (8083), COPYTASTER_KAFKA_PORT (9092) and",
      "COPYTASTER_ELASTICSEARCH_PORT (9200). Data goes to standard output, progress",
      "to standard error. NO_COLOR switches colours off.",
      "",
      "To begin: copytaster up"
    })
final class Copytaster implements Runnable {

  private final Path project;
  private final Map<String, String> environment;
  private final Terminal terminal;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description =
          "Where the stack keeps its state; default: .copytaster in the project's folder.")
  private @Nullable Path data;

  @Spec private @Nullable CommandSpec spec;

  Copytaster(Path project, Map<String, String> environment, Terminal terminal) {
    this.project = project;
    this.environment = environment;
    this.terminal = terminal;
  }

  @Override
  public void run() {
    if (spec != null) {
      terminal.out().print(spec.commandLine().getUsageMessage());
    }
  }

  Path project() {
    return project;
  }

  Map<String, String> environment() {
    return environment;
  }

  Terminal terminal() {
    return terminal;
  }

  Stack stack() {
    return Stack.open(project, data(), Ports.from(environment), terminal);
  }

  /** For commands that start or end parts: one at a time. */
  StackLock lock() {
    return StackLock.take(data());
  }

  private Path data() {
    return data == null ? project.resolve(".copytaster") : data;
  }
}
