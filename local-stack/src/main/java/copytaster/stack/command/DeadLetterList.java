package copytaster.stack.command;

import copytaster.stack.deadletter.DeadLetterGroup;
import copytaster.stack.deadletter.DeadLetters;
import copytaster.stack.deadletter.Redrive;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists dead letters, by topic and reason. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists dead letters, grouped by topic and reason.")
final class DeadLetterList implements Callable<Integer> {

  private final Copytaster copytaster;

  @Mixin private final OutputOption output = new OutputOption();

  DeadLetterList(Copytaster copytaster) {
    this.copytaster = copytaster;
  }

  @Override
  public Integer call() {
    var kafka = DeadLetterCommands.kafka(copytaster);
    var groups =
        DeadLetterGroup.of(
            new DeadLetters(kafka).in(DeadLetters.topics()), new Redrive(kafka).done());
    if (output.json()) {
      copytaster.terminal().print(Json.write(groups));
    } else {
      print(groups);
    }
    return ExitCodes.OK;
  }

  private void print(List<DeadLetterGroup> groups) {
    if (groups.isEmpty()) {
      copytaster.terminal().say("No dead letters.");
      return;
    }
    var table = new Table("TOPIC", "REASON", "COUNT>", "REDRIVEN>", "FIRST", "LAST", "EXAMPLE");
    for (var group : groups) {
      table.add(
          group.topic(),
          group.reason(),
          group.count(),
          group.redriven(),
          Times.local(group.firstSeen()),
          Times.local(group.lastSeen()),
          group.example().partition() + ":" + group.example().offset());
    }
    table.lines().forEach(copytaster.terminal()::print);
  }
}
