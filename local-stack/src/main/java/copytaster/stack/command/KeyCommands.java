package copytaster.stack.command;

import copytaster.stack.Part;
import copytaster.stack.StackFailed;
import copytaster.stack.key.KeyFile;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The providers that may push here, and their keys. */
@Command(
    name = "keys",
    mixinStandardHelpOptions = true,
    description = "Lists the providers and their keys; adds one.",
    synopsisSubcommandLabel = "[add]")
final class KeyCommands implements Runnable {

  private static final List<Part> READERS_OF_KEYS = List.of(Part.INGEST, Part.ENRICH, Part.INDEX);

  private final Copytaster copytaster;

  private KeyCommands(Copytaster copytaster) {
    this.copytaster = copytaster;
  }

  static CommandLine of(Copytaster copytaster) {
    return new CommandLine(new KeyCommands(copytaster));
  }

  @Override
  public void run() {
    var keys = copytaster.stack().keys().all();
    if (keys.isEmpty()) {
      throw new StackFailed("there are no keys yet: \"copytaster up\" makes them");
    }
    keys.forEach(
        key -> copytaster.terminal().print("%-20s %s".formatted(key.provider(), key.key())));
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = "Makes a key for a provider; services that run start again to know it.")
  int add(@Parameters(paramLabel = "PROVIDER") String provider) throws InterruptedException {
    try (var _ = copytaster.lock()) {
      var stack = copytaster.stack();
      stack.keys().createIfMissing();
      addTo(stack.keys(), provider);
      stack.restart(READERS_OF_KEYS.stream().filter(stack.running()::contains).toList());
      var terminal = copytaster.terminal();
      terminal.print("%-20s %s".formatted(provider, stack.keys().of(provider).key()));
      return ExitCodes.OK;
    }
  }

  private static void addTo(KeyFile keys, String provider) {
    try {
      if (!keys.add(provider)) {
        throw new StackFailed("provider " + provider + " has a key already");
      }
    } catch (IllegalArgumentException e) {
      throw new Misused(e);
    }
  }
}
