package copytaster.stack.command;

import copytaster.servers.ServerFailed;
import copytaster.stack.Part;
import copytaster.stack.Stack;
import copytaster.stack.StackFailed;
import copytaster.stack.key.UnknownProvider;
import copytaster.stack.search.SearchRefused;
import copytaster.stack.topic.KafkaSilent;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Runs one command of {@code copytaster}. */
public final class Main {

  private Main() {}

  /** Runs the command and ends with its exit code. */
  public static void main(String[] args) {
    var project = Path.of(System.getProperty("copytaster.project", "."));
    var copytaster = new Copytaster(project, System.getenv(), Terminal.ofProcess());
    System.exit(commandLine(copytaster).execute(args));
  }

  static CommandLine commandLine(Copytaster copytaster) {
    var terminal = copytaster.terminal();
    return new CommandLine(copytaster)
        .addSubcommand(new Up(copytaster))
        .addSubcommand(new Down(copytaster))
        .addSubcommand(new Status(copytaster))
        .addSubcommand(new Logs(copytaster))
        .addSubcommand(new Push(copytaster))
        .addSubcommand(new Search(copytaster))
        .addSubcommand(new Enrich(copytaster))
        .addSubcommand(EvaluateCommands.of(copytaster))
        .addSubcommand(DeadLetterCommands.of(copytaster))
        .addSubcommand(KeyCommands.of(copytaster))
        .addSubcommand(
            "start",
            PartCommand.of(
                copytaster, "Starts parts and waits until they are ready.", Stack::start))
        .addSubcommand("stop", PartCommand.of(copytaster, "Ends parts in good order.", Stack::stop))
        .addSubcommand(
            "kill",
            PartCommand.of(
                copytaster,
                "Kills parts at once, as kill -9 does: for trying faults. \"start\" or \"up\""
                    + " brings them back.",
                Main::kill))
        .addSubcommand(
            "restart",
            PartCommand.of(
                copytaster, "Ends parts in good order and starts them again.", Stack::restart))
        .setOut(writer(terminal.out()))
        .setErr(writer(terminal.err()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler((e, _) -> misused(e, e.getCommandLine(), terminal))
        .setExecutionExceptionHandler((e, command, _) -> failed(e, command, copytaster));
  }

  private static void kill(Stack stack, List<Part> parts) throws InterruptedException {
    for (var part : parts) {
      stack.kill(part);
    }
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static int misused(Exception e, CommandLine command, Terminal terminal) {
    terminal.say(String.valueOf(e.getMessage()));
    terminal.say("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".");
    return CommandLine.ExitCode.USAGE;
  }

  private static int failed(Exception e, CommandLine command, Copytaster copytaster) {
    var terminal = copytaster.terminal();
    if (e instanceof Misused) {
      return misused(e, command, terminal);
    }
    boolean expected = isExpected(e);
    terminal.say("copytaster: " + (expected ? e.getMessage() : e.toString()));
    if (!expected || copytaster.environment().containsKey("COPYTASTER_DEBUG")) {
      e.printStackTrace(terminal.err());
    }
    return ExitCodes.FAILED;
  }

  private static boolean isExpected(Exception e) {
    return e instanceof StackFailed
        || e instanceof ServerFailed
        || e instanceof UnknownProvider
        || e instanceof KafkaSilent
        || e instanceof SearchRefused
        || e instanceof UncheckedIOException;
  }
}
