package copytaster.stack.command;

import copytaster.stack.deadletter.DeadLetter;
import copytaster.stack.deadletter.DeadLetters;
import copytaster.stack.deadletter.Position;
import copytaster.stack.deadletter.Redrive;
import copytaster.stack.deadletter.Selection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends dead letters through again. */
@Command(
    name = "redrive",
    mixinStandardHelpOptions = true,
    description =
        "Sends dead letters through again: key, value and headers as they were, to the topic they"
            + " came from. Shows what it would do; does it with --yes.")
final class DeadLetterRedrive implements Callable<Integer> {

  private final Copytaster copytaster;

  @Parameters(
      index = "0",
      paramLabel = "TOPIC",
      description = "The dead-letter topic, or the one it serves.")
  private String topic = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PARTITION:OFFSET",
      description = "Only these records; without any, all of the topic.")
  private List<String> positions = List.of();

  @Option(names = "--reason", paramLabel = "REASON", description = "Only those with this reason.")
  private @Nullable String reason;

  @Option(names = "--again", description = "Also those that were sent through again before.")
  private boolean again;

  @Option(names = "--yes", description = "Do it.")
  private boolean yes;

  DeadLetterRedrive(Copytaster copytaster) {
    this.copytaster = copytaster;
  }

  @Override
  public Integer call() {
    var name = DeadLetterCommands.topic(topic);
    var selection = selection(name);
    var kafka = DeadLetterCommands.kafka(copytaster);
    var redrive = new Redrive(kafka);
    var done = again ? Set.<Position>of() : redrive.done();
    var chosen = selection.of(new DeadLetters(kafka).in(List.of(name)), done);
    chosen.forEach(this::print);
    return yes ? send(redrive, chosen) : preview(chosen);
  }

  private Selection selection(String name) {
    var only =
        positions.stream()
            .map(text -> DeadLetterCommands.position(name, text))
            .collect(Collectors.toUnmodifiableSet());
    return new Selection(only, reason);
  }

  private void print(DeadLetter letter) {
    copytaster
        .terminal()
        .print(
            "%s -> %s  %s  %s"
                .formatted(
                    letter.position(),
                    letter.original().topic(),
                    letter.key() == null ? "-" : letter.key(),
                    letter.reason()));
  }

  private int preview(List<DeadLetter> chosen) {
    copytaster
        .terminal()
        .say("%d would be sent through again; --yes does it.".formatted(chosen.size()));
    return ExitCodes.OK;
  }

  private int send(Redrive redrive, List<DeadLetter> chosen) {
    var sent = redrive.send(chosen);
    copytaster
        .terminal()
        .say("%d of %d were sent through again.".formatted(sent.size(), chosen.size()));
    return ExitCodes.of(sent.size(), chosen.size());
  }
}
